import { inputIssues } from '@kompeten/contract';
import { type EntryFault, GuardianInFile, type InputIssue, NewEnrolment, PersonInFile } from '@kompeten/domain';
import type { Locale } from '@kompeten/messages';
import type { Cell } from '../../spreadsheets/cell.ts';
import { dateIn, type Read } from '../../spreadsheets/cell-values.ts';
import { textOf } from '../../spreadsheets/titled-table.ts';
import { identityCells, type Reader, voucherColumns } from './identity-cells.rules.ts';
import { cooperativeRoleIn, educationIn, guardianConsentWayIn, phoneIn, sexIn } from './import-values.ts';
import type { ColumnKey, RosterRow } from './roster-columns.rules.ts';

/** Something wrong with a cell, by its column. */
export type CellIssue = Omit<InputIssue, 'pointer'> & { column: ColumnKey };

/** A row that can be enrolled, or everything that is wrong with it. */
export type ReadRow =
  | { kind: 'person'; row: number; given: NewEnrolment }
  | { kind: 'faulty'; row: number; issues: CellIssue[] };

/** What a row says of somebody to be enrolled. */
const EnrolmentInFile = NewEnrolment.extend({ person: PersonInFile, guardian: GuardianInFile.nullish() });

/** Where the fields of an enrolment stand in the sheet. */
const columnOfField: readonly [pointer: string, column: ColumnKey][] = [
  ['/person/fullName', 'fullName'],
  ['/person/identity/reason', 'noNikReason'],
  ...voucherColumns,
  ['/person/birthDate', 'birthDate'],
  ['/person/sex', 'sex'],
  ['/person/birthPlace', 'birthPlace'],
  ['/person/education', 'education'],
  ['/person/phone', 'phone'],
  ['/person/email', 'email'],
  ['/cooperativeId', 'cooperative'],
  ['/cooperativeRole', 'cooperativeRole'],
  ['/guardian/fullName', 'guardian'],
  ['/guardian/phone', 'guardianPhone'],
  ['/guardian/way', 'guardianWay'],
  ['/guardian/givenOn', 'guardianOn'],
];

/** In which column stands why somebody may not enter as they are told. */
export const columnOfFault: Readonly<Record<EntryFault, ColumnKey>> = {
  born_in_future: 'birthDate',
  letter_in_future: 'letterDate',
  witness_twice: 'secondWitness',
  first_witness_oneself: 'firstWitness',
  second_witness_oneself: 'secondWitness',
  guardian_needed: 'guardian',
  consent_in_future: 'guardianOn',
};

/** Reads a row as somebody to be enrolled; `cooperative` answers the id of a name. */
export function readRow(
  { row, cells }: RosterRow,
  locale: Locale,
  cooperative: (name: string) => Read<string>,
): ReadRow {
  const issues: CellIssue[] = [];
  const read: Reader = (column, reader) => {
    const cell = cells[column];
    const result = cell && reader(cell);
    if (result && 'issue' in result) issues.push({ ...result.issue, column });
    return result && 'value' in result ? result.value : undefined;
  };
  const person = personOf(cells, read, locale);
  const cooperativeId = read('cooperative', (cell) => cooperative(textOf(cell)));
  const cooperativeRole = read('cooperativeRole', (cell) => cooperativeRoleIn(cell, locale));
  const guardian = guardianOf(read, locale);
  const given = { person, cooperativeId, cooperativeRole, guardian };
  const parsed = EnrolmentInFile.safeParse(given);
  if (parsed.success && issues.length === 0) return { kind: 'person', row, given: parsed.data };
  const faults = parsed.error ? inputIssues(parsed.error, given) : [];
  return { kind: 'faulty', row, issues: [...issues, ...remaining(faults, issues, cells)] };
}

const text = (cell: Cell): Read<string> => ({ value: textOf(cell) });

function personOf(cells: RosterRow['cells'], read: Reader, locale: Locale) {
  return {
    fullName: read('fullName', text),
    identity: identityCells(cells, read),
    birthDate: read('birthDate', dateIn),
    sex: read('sex', (cell) => sexIn(cell, locale)),
    birthPlace: read('birthPlace', text),
    education: read('education', (cell) => educationIn(cell, locale)),
    phone: read('phone', phoneIn),
    email: read('email', text),
  };
}

/** A guardian, where any of the columns says something of one. */
function guardianOf(read: Reader, locale: Locale) {
  const said = {
    fullName: read('guardian', text),
    phone: read('guardianPhone', phoneIn),
    way: read('guardianWay', (cell) => guardianConsentWayIn(cell, locale)),
    givenOn: read('guardianOn', dateIn),
  };
  return Object.values(said).some((each) => each !== undefined) ? said : undefined;
}

/** What the schema says beyond what reading the cells has said already, each column once. */
function remaining(faults: readonly InputIssue[], said: readonly CellIssue[], cells: RosterRow['cells']): CellIssue[] {
  const columns = new Set(said.map(({ column }) => column));
  return faults.flatMap(({ pointer, ...issue }) => {
    const column = columnOf(pointer, cells);
    if (columns.has(column)) return [];
    columns.add(column);
    const isMissing = cells[column] === undefined;
    return [{ ...issue, code: isMissing ? 'required' : issue.code, column }];
  });
}

function columnOf(pointer: string, cells: RosterRow['cells']): ColumnKey {
  if (pointer === '/person/identity/reason' && !cells.noNikReason) return 'nik';
  if (pointer.startsWith('/person/identity/value')) return cells.nik ? 'nik' : 'passport';
  return columnOfField.find(([field]) => pointer === field)?.[1] ?? 'fullName';
}
