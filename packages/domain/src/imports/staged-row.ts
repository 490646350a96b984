import { z } from 'zod';
import { Id, PageQuery } from '../kernel/schemas.ts';

/** What a row does: bring something new, change something known, say what is known already, or be refused. */
export const RowOutcome = z.enum(['new', 'changed', 'same', 'rejected']);
/** What a row does. */
export type RowOutcome = z.output<typeof RowOutcome>;

/** How many rows do what. */
export const ImportCounts = z.object({ new: z.int(), changed: z.int(), same: z.int(), rejected: z.int() });
/** How many rows do what. */
export type ImportCounts = z.output<typeof ImportCounts>;

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

/** What a list of staged rows is narrowed to; `kept` are those that could not be taken back. */
export const StagedRowQuery = PageQuery.omit({ q: true }).extend({
  outcome: z.union([RowOutcome, z.literal('kept')]).optional(),
});
/** What a list of staged rows is narrowed to. */
export type StagedRowQuery = z.output<typeof StagedRowQuery>;

/** A correction on screen: cells by field; an empty text empties the cell. */
export const RowChange = z.strictObject({ cells: z.record(z.string().max(60), z.string().max(2000)) });
/** A correction on screen. */
export type RowChange = z.output<typeof RowChange>;

/** A corrected row and what the import would do now. */
export const RowChanged = z.object({ row: StagedRow, counts: ImportCounts });
/** A corrected row and what the import would do now. */
export type RowChanged = z.output<typeof RowChanged>;
