import type { Cell } from '../../spreadsheets/cell.ts';
import { dateIn, nikIn, type Read } from '../../spreadsheets/cell-values.ts';
import { textOf } from '../../spreadsheets/titled-table.ts';
import type { ColumnKey, RosterRow } from './roster-columns.rules.ts';

/** Reads a cell by its column; what is wrong with it is noted. */
export type Reader = <T>(column: ColumnKey, reader: (cell: Cell) => Read<T>) => T | undefined;

const AT = '/person/identity/voucher';

/** Where the fields of a voucher stand in the sheet. */
export const voucherColumns: readonly [pointer: string, column: ColumnKey][] = [
  [`${AT}/number`, 'letterNumber'],
  [`${AT}/date`, 'letterDate'],
  [`${AT}/office`, 'letterOffice'],
  [`${AT}/signedBy`, 'letterSignedBy'],
  [`${AT}/firstWitness/fullName`, 'firstWitness'],
  [`${AT}/firstWitness/relation`, 'firstRelation'],
  [`${AT}/firstWitness/position`, 'firstPosition'],
  [`${AT}/secondWitness/fullName`, 'secondWitness'],
  [`${AT}/secondWitness/relation`, 'secondRelation'],
  [`${AT}/secondWitness/position`, 'secondPosition'],
];

const ofLetter: readonly ColumnKey[] = ['letterNumber', 'letterDate', 'letterOffice', 'letterSignedBy'];
const ofWitnesses = voucherColumns.map(([, column]) => column).filter((column) => !ofLetter.includes(column));

const text = (cell: Cell): Read<string> => ({ value: textOf(cell) });

/** What a row says of a document, or of the voucher where there is none; the kind of the voucher follows from its columns. */
export function identityCells(cells: RosterRow['cells'], read: Reader) {
  if (cells.nik) return { kind: 'nik', value: read('nik', nikIn) };
  if (cells.passport) return { kind: 'passport', value: textOf(cells.passport) };
  const voucher = voucherCells(cells, read);
  return { kind: 'none', reason: read('noNikReason', text), ...(voucher && { voucher }) };
}

function voucherCells(cells: RosterRow['cells'], read: Reader) {
  const witnessed = ofWitnesses.find((column) => cells[column]);
  if (ofLetter.some((column) => cells[column])) {
    if (witnessed) read(witnessed, () => ({ issue: { code: 'voucher_two_kinds' } }));
    return {
      kind: 'village_letter',
      number: read('letterNumber', text),
      date: read('letterDate', dateIn),
      office: read('letterOffice', text),
      signedBy: read('letterSignedBy', text),
    };
  }
  if (!witnessed) return null;
  return {
    kind: 'two_witnesses',
    firstWitness: witness(read, ['firstWitness', 'firstRelation', 'firstPosition']),
    secondWitness: witness(read, ['secondWitness', 'secondRelation', 'secondPosition']),
  };
}

const witness = (read: Reader, [fullName, relation, position]: [ColumnKey, ColumnKey, ColumnKey]) => ({
  ...{ fullName: read(fullName, text), relation: read(relation, text), position: read(position, text) },
});
