import type { ImportStatus } from './import-status.ts';
import type { ImportCounts } from './staged-row.ts';

/** Refusals about imports, beside those about the file itself. */
export type ImportErrors = {
  'import.not_found': Record<string, never>;
  'import.wrong_state': { status: ImportStatus };
  'import.sheet_unknown': Record<string, never>;
  'import.field_unknown': { field: string };
  'import.field_twice': { field: string };
  'import.row_not_found': { row: number };
  'import.row_settled': { row: number };
  'import.counts_changed': { counts: ImportCounts };
  'import.too_old': Record<string, never>;
  'import.nothing_to_do': Record<string, never>;
  'import.place_needed': { place: 'centre' | 'cohort' };
};
