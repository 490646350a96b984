import { DomainError } from '@kompeten/domain';
import { TABLE } from './table-bound.ts';

/** Refuses text in columns that has more of them than any spreadsheet, before a line of it is parsed. */
export function assertNarrow(text: string, delimiter: string): void {
  let [columns, isQuoted, isStart] = [1, false, true];
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at];
    if (isQuoted) {
      if (sign !== '"') continue;
      if (text[at + 1] === '"') at += 1;
      else isQuoted = false;
      continue;
    }
    const endsLine = sign === '\n' || sign === '\r';
    if (sign === '"') isQuoted = isStart;
    if (sign === delimiter) columns += 1;
    if (endsLine) columns = 1;
    isStart = sign === delimiter || endsLine;
    if (columns > TABLE.columns) throw new DomainError('import.suspicious_archive');
  }
}
