import type { contract, OperationId, ResponseOf } from '@kompeten/contract';
import type { Sentences, termsIn } from '@kompeten/messages';
import { dayInJakarta } from '../../clock.ts';
import type { WrittenCell } from '../../spreadsheets/sheet-stream.ts';

/** The things of a list's page. */
type ItemOf<L extends OperationId> = ResponseOf<(typeof contract)[L]> extends { items: (infer Item)[] } ? Item : never;

/** The words that headings and values are written in. */
export interface ExportWords {
  readonly words: Sentences;
  readonly terms: ReturnType<typeof termsIn>;
}

/** One column of a file: its heading, and what it says of a thing. */
export interface ExportColumn<Item> {
  readonly title: string;
  readonly width?: number;
  value(item: Item): WrittenCell;
}

/** What a list looks like as a spreadsheet. No column ever holds a NIK (rule 24). */
export interface ListExport<L extends OperationId> {
  /** The endpoint of the list, whose handler is asked page by page. */
  readonly list: L;
  /** The name of the sheet and of the file. */
  name(words: Sentences): string;
  columns(words: ExportWords): readonly ExportColumn<ItemOf<L>>[];
}

/** Describes how a list looks as a spreadsheet. */
export const listExport = <L extends OperationId>(described: ListExport<L>): ListExport<L> => described;

/** The day of an instant, as the day is called in Jakarta. */
export const dayOf = (instant: string | null): string | null => instant && dayInJakarta(instant);
