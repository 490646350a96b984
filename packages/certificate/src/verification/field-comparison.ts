import { type FieldComparison, formatCode, type VerificationAnswer } from '@kompeten/domain';
import { type CertificateDocument, issuerOf } from '../document/certificate-document.ts';
import { longDate } from '../document/dates.ts';
import type { PdfVerdict } from './pdf-verdict.ts';
import { finderIn, writtenLike } from './written-text.ts';

type Field = FieldComparison['field'];
/** What one side says, field by field. */
export type Said = Record<Field, string | null>;

/** The fields that are compared, in the order in which they are shown. */
export const FIELDS: readonly Field[] = ['holderName', 'number', 'code', 'title', 'issuer', 'issuedOn', 'units'];

/**
 * Field by field: what the paper says and what the register says. Of a file that is as it was signed, its attached data
 * speak; of any other its pages, since those are what people are shown.
 */
export function compareWithRegister(verdict: PdfVerdict, answer: VerificationAnswer): FieldComparison[] {
  const { document, contents, integrity } = verdict;
  const pages = contents?.pages ?? [];
  const attached = document && attachedSays(document);
  const register = registerSays(answer);
  const paper =
    integrity === 'intact' || pages.flat().length === 0 ? attached : pagesSay(pages, register, attached, answer);
  if (paper === null) return [];
  return FIELDS.map((field) => {
    const [file, expected] = [paper[field], register[field]];
    return { field, file, register: expected, same: file === expected };
  });
}

// The name stands on the second page too: whoever changes the first one alone shall be found.
function pagesSay(
  pages: readonly (readonly string[])[],
  register: Said,
  attached: Said | null,
  { units }: VerificationAnswer,
): Said {
  const [lines = []] = pages;
  const isWritten = finderIn(lines);
  const says = (field: Field): string | null => {
    const candidates = [register[field], attached?.[field] ?? null].filter((value) => value !== null);
    const written = candidates.find((value) => isWritten(printed(field, value)));
    return written ?? writtenLike(lines, printed(field, register[field] ?? ''));
  };
  const said = Object.fromEntries(FIELDS.map((field) => [field, says(field)])) as Said;
  const isAnywhere = finderIn(pages.flat());
  return { ...said, units: unitsOf(units.filter(({ code, title }) => isAnywhere(code) && isAnywhere(title))) };
}

const printed = (field: Field, value: string): string => (field === 'issuedOn' ? longDate(value, 'id') : value);

function attachedSays(document: CertificateDocument): Said {
  const { holderName, number, code, programmeTitle: title, issuedOn, units } = document;
  return { holderName, number, code, title, issuer: issuerOf(document).name, issuedOn, units: unitsOf(units) };
}

/** What the register says, as it is compared. */
export function registerSays(answer: VerificationAnswer): Said {
  const { holderName, number, code, title, issuer, issuedOn, units } = answer;
  return { holderName, number, code: formatCode(code), title, issuer, issuedOn, units: unitsOf(units) };
}

/** Units as one text that is compared and shown. */
export const unitsOf = (
  units: readonly { code: string; title: string; lessonHours: number | null; result: string | null }[],
): string =>
  units
    .map(({ code, title, lessonHours, result }) =>
      [`${code} ${title}`, ...(lessonHours === null ? [] : [`${lessonHours} JP`]), result ?? '–'].join(', '),
    )
    .join('\n');
