import type { RecordedEntry } from './recorded-batch.ts';

/** A certificate number for comparison: spaces and capitals do not matter. */
export const comparableNumber = (number: string): string => number.replace(/\s+/g, '').toUpperCase();

/** What speaks against recording an entry, and the column it is about. */
export interface RecordedFault {
  column: 'number' | 'issuedOn' | 'validUntil';
  code: 'number_duplicate_in_file' | 'number_known' | 'issued_in_future' | 'period_reversed';
}

/** Every fault of an entry; `seen` are the numbers above it in the file, `known` those that the centre has already. */
export function recordedFaults(
  { number, issuedOn, validUntil }: RecordedEntry,
  { seen, known, today }: { seen: ReadonlySet<string>; known: ReadonlySet<string>; today: string },
): RecordedFault[] {
  const key = comparableNumber(number);
  const faults: RecordedFault[] = [];
  if (seen.has(key)) faults.push({ column: 'number', code: 'number_duplicate_in_file' });
  else if (known.has(key)) faults.push({ column: 'number', code: 'number_known' });
  if (issuedOn > today) faults.push({ column: 'issuedOn', code: 'issued_in_future' });
  if (validUntil !== null && validUntil < issuedOn) faults.push({ column: 'validUntil', code: 'period_reversed' });
  return faults;
}
