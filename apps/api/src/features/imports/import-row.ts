import type { Import, ImportCounts, ImportFailure, ImportMatching } from '@kompeten/domain';
import type { Locale } from '@kompeten/messages';

/** The first rows of a sheet, as text. */
export interface SheetPreview {
  name: string;
  rows: { row: number; cells: string[] }[];
}

/** An import as it is stored. */
export interface ImportRow extends Import {
  sheets: SheetPreview[];
  matching: ImportMatching | null;
  sha256: string;
  locale: Locale;
  requestedById: string;
  /** Who took the last step: the worker goes on in their name. */
  actingId: string;
}

/** What changes of an import as it goes on. */
export interface ImportProgress {
  matching?: ImportMatching;
  counts?: ImportCounts;
  kept?: number;
  failure?: ImportFailure;
  appliedAt?: string;
  undoneAt?: string;
  actingId?: string;
}
