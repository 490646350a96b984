import { z } from 'zod';
import type { Permission } from '../identity/permission.ts';
import { Id, Instant, PageQuery } from '../kernel/schemas.ts';
import { ImportStatus } from './import-status.ts';

/** What can be imported; each kind declares its fields, how a row is read, what is the same thing, and where it goes. */
export const ImportKind = z.enum([
  'cooperatives',
  'centres',
  'rooms',
  'instructors',
  'competency_units',
  'curricula',
  'enrolments',
  'sessions',
]);
/** What can be imported. */
export type ImportKind = z.output<typeof ImportKind>;

/** What an import is part of: a centre, a cohort, or nothing but the register. */
export const importPlace = {
  cooperatives: null,
  centres: null,
  rooms: 'centre',
  instructors: 'centre',
  competency_units: null,
  curricula: 'centre',
  enrolments: 'cohort',
  sessions: 'cohort',
} as const satisfies Record<ImportKind, 'centre' | 'cohort' | null>;

/** What somebody must be allowed who brings a kind in, beside importing at all. */
export const importPermission = {
  cooperatives: 'cooperative.manage',
  centres: 'centre.manage',
  rooms: 'centre.manage',
  instructors: 'instructor.manage',
  competency_units: 'competency.manage',
  curricula: 'curriculum.manage',
  enrolments: 'enrolment.manage',
  sessions: 'cohort.manage',
} as const satisfies Record<ImportKind, Permission>;

/** What a row does: bring something new, change something known, say what is known already, or be refused. */
export const RowOutcome = z.enum(['new', 'changed', 'same', 'rejected']);
/** What a row does. */
export type RowOutcome = z.output<typeof RowOutcome>;

/** How many rows do what. */
export const ImportCounts = z.object({ new: z.int(), changed: z.int(), same: z.int(), rejected: z.int() });
/** How many rows do what. */
export type ImportCounts = z.output<typeof ImportCounts>;

/** Which sheet is read, which of its rows is the heading (from 1), and what each of its columns holds; null is left out. */
export const ImportMatching = z.strictObject({
  sheet: z.int().min(0).max(500),
  headingRow: z.int().min(1).max(30),
  columns: z.array(z.string().max(60).nullable()).min(1).max(256),
});
/** Which sheet is read and what its columns hold. */
export type ImportMatching = z.output<typeof ImportMatching>;

/** A field that a column can hold, in the reader's language. */
export const ImportField = z.object({
  key: z.string(),
  title: z.string(),
  hint: z.string(),
  /** One field of each group must be matched before a file can be read. */
  group: z.string().nullable(),
});
/** A field that a column can hold. */
export type ImportField = z.output<typeof ImportField>;

/** What went wrong with an import while the machine worked on it. */
export const ImportFailure = z.object({ code: z.string(), params: z.record(z.string(), z.unknown()) });
/** What went wrong with an import while the machine worked on it. */
export type ImportFailure = z.output<typeof ImportFailure>;

/** An import: a file, what became of it, and how many rows did what. */
export const Import = z
  .object({
    id: Id,
    kind: ImportKind,
    status: ImportStatus,
    fileName: z.string(),
    centreId: Id.nullable(),
    /** The cohort that it is about, or null. */
    cohortId: Id.nullable(),
    requestedByName: z.string(),
    requestedAt: Instant,
    /** How far the machine is with what it does, from 0 to 100. */
    percent: z.int(),
    counts: ImportCounts,
    /** Rows that could not be taken back, since somebody changed or used them after the import. */
    kept: z.int(),
    /** What went wrong, as a refusal of the product. */
    failure: ImportFailure.nullable(),
    appliedAt: Instant.nullable(),
    undoneAt: Instant.nullable(),
  })
  .meta({ id: 'Import' });
/** An import. */
export type Import = z.output<typeof Import>;

/** An import with what its steps need: the first rows of its sheets, the fields, and how they match. */
export const ImportDetail = Import.extend({
  fields: z.array(ImportField),
  sheets: z.array(
    z.object({
      name: z.string(),
      rows: z.array(z.object({ row: z.int(), cells: z.array(z.string()) })),
      proposal: ImportMatching,
    }),
  ),
  matching: ImportMatching.nullable(),
  /** The latest import that was carried out with the very same file. */
  sameFile: z.object({ id: Id, appliedAt: Instant }).nullable(),
}).meta({ id: 'ImportDetail' });
/** An import with what its steps need. */
export type ImportDetail = z.output<typeof ImportDetail>;

/** What could stand in the row instead: in words, and the cells that it takes. */
export const Instead = z.object({ label: z.string(), cells: z.record(z.string(), z.string()) });
/** What could stand in the row instead. */
export type Instead = z.output<typeof Instead>;

/** Something wrong with a cell: its field, a code, the sentence in the reader's language, and what would be free instead. */
export const CellIssue = z.object({
  field: z.string(),
  code: z.string(),
  message: z.string(),
  instead: z.array(Instead),
});
/** Something wrong with a cell. */
export type CellIssue = z.output<typeof CellIssue>;

/** A row of the staging area: its number in the file, its cells as they stand, and what it does. */
export const StagedRow = z
  .object({
    row: z.int(),
    outcome: RowOutcome,
    cells: z.record(z.string(), z.string()),
    issues: z.array(CellIssue),
    /** The thing that the row is about; null while there is none. */
    targetId: Id.nullable(),
    kept: z.boolean(),
  })
  .meta({ id: 'StagedRow' });
/** A row of the staging area. */
export type StagedRow = z.output<typeof StagedRow>;

/** What a list of imports is narrowed to. */
export const ImportQuery = PageQuery.extend({ kind: ImportKind.optional(), status: ImportStatus.optional() });
/** What a list of imports is narrowed to. */
export type ImportQuery = z.output<typeof ImportQuery>;

/** What a list of staged rows is narrowed to; `kept` are those that could not be taken back. */
export const StagedRowQuery = PageQuery.omit({ q: true }).extend({
  outcome: z.union([RowOutcome, z.literal('kept')]).optional(),
});
/** What a list of staged rows is narrowed to. */
export type StagedRowQuery = z.output<typeof StagedRowQuery>;

/** What is uploaded: which kind, and the centre or cohort that it is for. */
export const ImportUpload = z.strictObject({ kind: ImportKind, centreId: Id.optional(), cohortId: Id.optional() });
/** What is uploaded. */
export type ImportUpload = z.output<typeof ImportUpload>;

/** A correction on screen: cells by field; an empty text empties the cell. */
export const RowChange = z.strictObject({ cells: z.record(z.string().max(60), z.string().max(2000)) });
/** A correction on screen. */
export type RowChange = z.output<typeof RowChange>;

/** A corrected row and what the import would do now. */
export const RowChanged = z.object({ row: StagedRow, counts: ImportCounts });
/** A corrected row and what the import would do now. */
export type RowChanged = z.output<typeof RowChanged>;

/** What somebody confirms: exactly what they were shown. */
export const ImportConfirmation = z.strictObject({ counts: ImportCounts });
/** What somebody confirms. */
export type ImportConfirmation = z.output<typeof ImportConfirmation>;
