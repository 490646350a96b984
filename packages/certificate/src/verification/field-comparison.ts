import { type FieldComparison, formatCode, type VerificationAnswer } from '@kompeten/domain';
import type { CertificateDocument } from '../document/certificate-document.ts';
import { longDate } from '../document/dates.ts';
import type { PdfVerdict } from './pdf-verdict.ts';
import { isWritten, writtenLike } from './written-text.ts';

type Field = FieldComparison['field'];
type Compared = [field: Field, file: string | null, register: string | null];

/**
 * Field by field: what the paper says and what the register says. Of a file that is as it was signed, its attached data
 * speak; of any other its pages, since those are what people are shown.
 */
export function compareWithRegister(verdict: PdfVerdict, register: VerificationAnswer): FieldComparison[] {
  const { document, contents, integrity } = verdict;
  const pages = contents?.pages ?? [];
  if (integrity !== 'intact' && pages.flat().length > 0) return comparedWithPages(pages, document, register);
  return document ? compared(fieldsOf(document, register)) : [];
}

function comparedWithPages(
  pages: readonly (readonly string[])[],
  document: CertificateDocument | null,
  register: VerificationAnswer,
): FieldComparison[] {
  // The name stands on the second page too: whoever changes the first one alone shall be found.
  const [lines = []] = pages;
  const attached = new Map(document ? fieldsOf(document, register).map(([field, said]) => [field, said]) : []);
  return compared(
    fieldsOf(null, register).map(([field, , expected]): Compared => {
      if (field === 'units') return [field, writtenUnits(pages.flat(), register), expected];
      const isExpected = expected !== null && isWritten(lines, printed(field, expected));
      return [field, isExpected ? expected : writtenInstead(lines, field, expected, attached.get(field)), expected];
    }),
  );
}

function writtenInstead(lines: readonly string[], field: Field, expected: string | null, attached?: string | null) {
  if (attached && isWritten(lines, printed(field, attached))) return attached;
  return expected === null ? null : writtenLike(lines, printed(field, expected));
}

const printed = (field: Field, value: string): string => (field === 'issuedOn' ? longDate(value, 'id') : value);

function writtenUnits(lines: readonly string[], { units }: VerificationAnswer): string {
  return unitsOf(units.filter(({ code, title }) => isWritten(lines, code) && isWritten(lines, title)));
}

function fieldsOf(file: CertificateDocument | null, register: VerificationAnswer): Compared[] {
  return [
    ['holderName', file && file.holderName, register.holderName],
    ['number', file && file.number, register.number],
    ['code', file && file.code, formatCode(register.code)],
    ['title', file && file.programmeTitle, register.title],
    ['issuer', file && file.centre.name, register.issuer],
    ['issuedOn', file && file.issuedOn, register.issuedOn],
    ['units', file && unitsOf(file.units), unitsOf(register.units)],
  ];
}

const compared = (fields: readonly Compared[]): FieldComparison[] =>
  fields.map(([field, file, register]) => ({ field, file, register, same: file === register }));

const unitsOf = (
  units: readonly { code: string; title: string; lessonHours: number; result: string | null }[],
): string =>
  units
    .map(({ code, title, lessonHours, result }) => `${code} ${title}, ${lessonHours} JP, ${result ?? '–'}`)
    .join('\n');
