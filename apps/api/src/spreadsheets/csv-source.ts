import { Readable } from 'node:stream';
import { DomainError, delimiterOf, sheetTextOf } from '@kompeten/domain';
import { parse } from 'csv-parse';
import { textCell } from './cell.ts';
import { assertNarrow } from './csv-width.ts';
import type { SheetSource, StreamedRow } from './streamed-sheet.ts';

const SLICE = 65_536;
const BATCH = 1000;

/** Text in columns as one sheet without a name. */
export async function csvSource(content: Buffer): Promise<SheetSource> {
  const text = sheetTextOf(content);
  return { names: [''], rows: () => rowsOf(text) };
}

async function* rowsOf(text: string): ReturnType<SheetSource['rows']> {
  const delimiter = delimiterOf(text);
  assertNarrow(text, delimiter);
  const options = { delimiter, relax_column_count: true, relax_quotes: true, bom: true };
  const parser = Readable.from(slicesOf(text)).pipe(parse({ ...options, skip_empty_lines: false }));
  let rows: StreamedRow[] = [];
  let row = 0;
  try {
    for await (const values of parser) {
      row += 1;
      rows.push({ row, cells: (values as string[]).map(textCell) });
      if (rows.length < BATCH) continue;
      yield { rows, share: Math.min(1, parser.info.bytes / text.length) };
      rows = [];
    }
  } catch (cause) {
    throw cause instanceof DomainError ? cause : Object.assign(new DomainError('import.unreadable'), { cause });
  }
  yield { rows, share: 1 };
}

function* slicesOf(text: string): Generator<string> {
  for (let at = 0; at < text.length; at += SLICE) yield text.slice(at, at + SLICE);
}
