import { inputIssues } from '@kompeten/contract';
import { IdentityInput, type InputIssue, RecordedEntry, RecordedKind } from '@kompeten/domain';
import { type Locale, termsIn } from '@kompeten/messages';
import type { Cell } from '../../spreadsheets/cell.ts';
import { choiceOf, dateIn, nikIn, type Read } from '../../spreadsheets/cell-values.ts';
import { textOf } from '../../spreadsheets/titled-table.ts';
import type { RecordedColumn, RecordedSheetRow } from './recorded-columns.ts';

/** Something wrong with a cell, by its column. */
export type RecordedIssue = Omit<InputIssue, 'pointer'> & { column: RecordedColumn };

/** A row that can be recorded, or everything that is wrong with it. */
export type ReadEntry =
  | { kind: 'entry'; row: number; entry: RecordedEntry }
  | { kind: 'faulty'; row: number; issues: RecordedIssue[] };

const kindIn = choiceOf(RecordedKind.options, (locale) => termsIn(locale).certificateKind, {
  training: ['pelatihan', 'sertifikat', 'training'],
  participation: ['keikutsertaan', 'surat keterangan', 'participation'],
});

const text = (cell: Cell): Read<string> => ({ value: textOf(cell) });

/** A day of the calendar; a year alone does not date a certificate. */
function dayIn(cell: Cell): Read<string> {
  const read = dateIn(cell);
  return 'value' in read && read.value.length === 4 ? { issue: { code: 'date_unreadable' } } : read;
}

/** A NIK of sixteen digits that could be one. */
function wholeNikIn(cell: Cell): Read<string> {
  const read = nikIn(cell);
  if ('issue' in read) return read;
  const parsed = IdentityInput.safeParse({ kind: 'nik', value: read.value });
  if (!parsed.success || parsed.data.kind !== 'nik') return { issue: { code: 'nik_malformed' } };
  return { value: parsed.data.value };
}

/** Reads a row of an older register. */
export function readEntry({ row, cells }: RecordedSheetRow, locale: Locale): ReadEntry {
  const issues: RecordedIssue[] = [];
  const read = <T>(column: RecordedColumn, reader: (cell: Cell) => Read<T>): T | undefined => {
    const cell = cells[column];
    const result = cell && reader(cell);
    if (result && 'issue' in result) issues.push({ ...result.issue, column });
    return result && 'value' in result ? result.value : undefined;
  };
  const given = {
    number: read('number', text),
    holderName: read('holderName', text),
    birthDate: read('birthDate', dateIn),
    nik: read('nik', wholeNikIn) ?? null,
    kind: cells.kind ? read('kind', (cell) => kindIn(cell, locale)) : 'training',
    title: read('title', text),
    issuedOn: read('issuedOn', dayIn),
    validUntil: read('validUntil', dayIn) ?? null,
  };
  const parsed = RecordedEntry.safeParse(given);
  if (parsed.success && issues.length === 0) return { kind: 'entry', row, entry: parsed.data };
  const faults = parsed.error ? inputIssues(parsed.error, given) : [];
  return { kind: 'faulty', row, issues: [...issues, ...remaining(faults, issues)] };
}

/** What the schema says beyond what reading the cells has said already. */
function remaining(faults: readonly InputIssue[], said: readonly RecordedIssue[]): RecordedIssue[] {
  const columns = new Set(said.map(({ column }) => column));
  return faults.flatMap(({ pointer, ...issue }) => {
    // The fields of an entry are the columns of its sheet.
    const column = pointer.slice(1) as RecordedColumn;
    if (columns.has(column)) return [];
    columns.add(column);
    return [{ ...issue, column }];
  });
}
