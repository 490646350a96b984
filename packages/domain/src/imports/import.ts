import { z } from 'zod';
import { Id, Instant, PageQuery } from '../kernel/schemas.ts';
import { ImportKind } from './import-kind.ts';
import { ImportStatus } from './import-status.ts';
import { ImportCounts } from './staged-row.ts';

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

/** What a list of imports is narrowed to. */
export const ImportQuery = PageQuery.extend({ kind: ImportKind.optional(), status: ImportStatus.optional() });
/** What a list of imports is narrowed to. */
export type ImportQuery = z.output<typeof ImportQuery>;

/** What is uploaded: which kind, and the centre or cohort that it is for. */
export const ImportUpload = z.strictObject({ kind: ImportKind, centreId: Id.optional(), cohortId: Id.optional() });
/** What is uploaded. */
export type ImportUpload = z.output<typeof ImportUpload>;

/** What somebody confirms: exactly what they were shown. */
export const ImportConfirmation = z.strictObject({ counts: ImportCounts });
/** What somebody confirms. */
export type ImportConfirmation = z.output<typeof ImportConfirmation>;
