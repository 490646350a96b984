import { expect, it } from '@jest/globals';
import type { CertificateDocument } from '@kompeten/certificate';
import type { CopiedField, FieldsIn } from '@kompeten/domain';
import { dataFieldName } from '@kompeten/messages';

/** A field that is printed and not named does not compile here. */
const sample = 'schemeCoverage' satisfies FieldsIn<CertificateDocument>;
const named = (field: CopiedField) => field;
const all: (field: FieldsIn<CertificateDocument>) => CopiedField = named;

it('has a name for all that a certificate prints, where somebody reads the copy of their data', () => {
  expect(dataFieldName('id', all(sample))).toBe('Cakupan skema');
  expect(dataFieldName('en', all(sample))).toBe('Coverage of the scheme');
  expect(dataFieldName('id', 'neverHeardOf')).toBe('Isian lain (neverHeardOf)');
});
