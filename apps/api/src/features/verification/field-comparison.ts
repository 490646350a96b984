import type { CertificateDocument } from '@kompeten/certificate';
import { type FieldComparison, formatCode, type VerificationAnswer } from '@kompeten/domain';

/** Field by field: what the file says and what the register says. */
export function compareWithRegister(file: CertificateDocument, register: VerificationAnswer): FieldComparison[] {
  const fields: [FieldComparison['field'], string | null, string | null][] = [
    ['holderName', file.holderName, register.holderName],
    ['number', file.number, register.number],
    ['code', file.code, formatCode(register.code)],
    ['title', file.programmeTitle, register.title],
    ['issuer', file.centre.name, register.issuer],
    ['issuedOn', file.issuedOn, register.issuedOn],
    ['units', unitsOf(file.units), unitsOf(register.units)],
  ];
  return fields.map(([field, inFile, inRegister]) => ({
    ...{ field, file: inFile, register: inRegister, same: inFile === inRegister },
  }));
}

const unitsOf = (
  units: readonly { code: string; title: string; lessonHours: number; result: string | null }[],
): string =>
  units
    .map(({ code, title, lessonHours, result }) => `${code} ${title}, ${lessonHours} JP, ${result ?? '–'}`)
    .join('\n');
