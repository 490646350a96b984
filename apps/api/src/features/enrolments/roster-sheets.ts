import { type Enrolment, goneStatuses, voucherLine } from '@kompeten/domain';
import { type Locale, rosterSheetIn, termsIn } from '@kompeten/messages';
import writeXlsxFile, { type Cell } from 'write-excel-file/node';
import { BYTE_ORDER_MARK, csvLine, harmless } from '../../spreadsheets/harmless.ts';
import { heading, sheetToFillIn } from '../../spreadsheets/sheet-to-fill-in.ts';
import { rosterKeys } from './roster-columns.rules.ts';

/** The spreadsheet to be filled in, with a sheet that says how. */
export function rosterTemplate(locale: Locale): Promise<Buffer> {
  const words = rosterSheetIn(locale);
  return sheetToFillIn({ ...words, sheet: words.people }, rosterKeys);
}

/** The people of a cohort as rows of text, the heading first; never more than the last four digits of a document. */
export function rosterRows(people: readonly Enrolment[], locale: Locale): string[][] {
  const { columns, listed } = rosterSheetIn(locale);
  const keys = [
    'birthDate',
    'sex',
    'birthPlace',
    'education',
    'phone',
    'email',
    'cooperative',
    'cooperativeRole',
    'guardian',
  ] as const;
  const identity = [listed.identity, listed.last4, listed.standsOn];
  const titles = [listed.number, columns.fullName, ...identity, ...keys.map((key) => columns[key])];
  const rows = people.map((one) => rowOf(one, locale));
  return [[...titles, listed.status, listed.warnings], ...rows].map((row) => row.map(harmless));
}

function rowOf({ person, ...one }: Enrolment, locale: Locale): string[] {
  const terms = termsIn(locale);
  return [
    String(one.rosterNumber),
    person.fullName,
    terms.identityKind[person.identityKind],
    person.identityLast4 ?? '',
    standsOn({ person, ...one }, locale),
    person.birthDate,
    person.sex ? terms.sex[person.sex] : '',
    person.birthPlace ?? '',
    person.education ? terms.education[person.education] : '',
    person.phone ?? '',
    person.email ?? '',
    one.cooperativeName ?? '',
    one.cooperativeRole ? terms.cooperativeRole[one.cooperativeRole] : '',
    guardianOf(one, locale),
    terms.status[one.status],
    one.warnings.map((code) => terms.personWarning[code]).join('; '),
  ];
}

/** The document that somebody showed, or the voucher that the centre keeps; where none is written out, what was told instead. */
function standsOn(
  { person, voucher, lacksVoucher, status }: Pick<Enrolment, 'person' | 'voucher' | 'lacksVoucher' | 'status'>,
  locale: Locale,
): string {
  const { listed } = rosterSheetIn(locale);
  const { identityKind, identityReason } = person;
  if (identityKind !== 'none') return termsIn(locale).identityKind[identityKind];
  if (voucher) return voucherLine(voucher.voucher, listed.voucher, (day) => day);
  const isElsewhere = !lacksVoucher && !goneStatuses.includes(status);
  return isElsewhere ? listed.voucher.elsewhere : [listed.notWritten, identityReason].filter(Boolean).join(': ');
}

function guardianOf(
  { guardian, lacksGuardian }: Pick<Enrolment, 'guardian' | 'lacksGuardian'>,
  locale: Locale,
): string {
  if (guardian === null) return lacksGuardian ? rosterSheetIn(locale).listed.noGuardian : '';
  return `${guardian.fullName} (${termsIn(locale).guardianConsentWay[guardian.way]}, ${guardian.givenOn})`;
}

/** Rows of text as an `.xlsx` file. */
export function workbookOf(rows: readonly string[][], sheet: string): Promise<Buffer> {
  const [titles = [], ...others] = rows;
  const data = [titles.map(heading), ...others.map((row) => row.map((value): Cell => ({ value, type: String })))];
  return writeXlsxFile(data, { sheet, columns: titles.map(() => ({ width: 22 })), stickyRowsCount: 1 }).toBuffer();
}

/** Rows of text as a `.csv` file that Indonesian spreadsheets open as it is: semicolons, and a mark that says UTF-8. */
export function csvOf(rows: readonly string[][]): Buffer {
  return Buffer.from(`${BYTE_ORDER_MARK}${rows.map(csvLine).join('')}`);
}
