import { type ExchangeProfile, type ExchangeRow, type ExchangeWish, rowIn } from '@kompeten/domain';
import type { FileAnswer } from '../../http/call.ts';
import { csvStream, type WrittenCell, xlsxStream } from '../../spreadsheets/sheet-stream.ts';
import { XLSX } from '../../spreadsheets/sheet-to-fill-in.ts';

/** Records as they come, some at a time. */
export type RecordPages = AsyncIterable<ExchangeRow[]> | Iterable<ExchangeRow[]>;

/** A file in the layout of another system, written while its records arrive; no text in it is ever read as a formula. */
export function exchangeFile(profile: ExchangeProfile, format: ExchangeWish['format'], pages: RecordPages): FileAnswer {
  const name = `${profile.name}.${format}`;
  const rows = lines(profile, pages);
  if (format === 'csv') return { name, type: 'text/csv; charset=utf-8', content: csvStream(rows) };
  const widths = profile.columns.map(() => 22);
  return { name, type: XLSX, content: xlsxStream(profile.name, rows, widths) };
}

async function* lines({ columns }: ExchangeProfile, pages: RecordPages): AsyncGenerator<readonly WrittenCell[]> {
  yield columns.map(({ theirs }) => ({ text: theirs, as: 'heading' as const }));
  for await (const rows of pages) for (const row of rows) yield rowIn(columns, row);
}
