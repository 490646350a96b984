import type { Enrolment } from '@kompeten/domain';
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
  const titles = [listed.number, columns.fullName, listed.identity, listed.last4, ...keys.map((key) => columns[key])];
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
