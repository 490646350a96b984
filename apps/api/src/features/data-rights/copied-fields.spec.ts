import { expect, it } from '@jest/globals';
import type { CertificateDocument } from '@kompeten/certificate';
import type { CopiedField, FieldsIn } from '@kompeten/domain';
import { dataFieldsIn } from '@kompeten/messages';

/** A field that is printed and has no name does not compile here. */
const named = (printed: FieldsIn<CertificateDocument>): CopiedField => printed;

it('has a name for all that a certificate prints, where somebody reads the copy of their data', async () => {
  const [id, en] = await Promise.all([dataFieldsIn('id'), dataFieldsIn('en')]);
  expect(id.nameOf(named('schemeCoverage'))).toBe('Cakupan skema');
  expect(en.nameOf(named('schemeCoverage'))).toBe('Coverage of the scheme');
  expect([id.nameOf('neverHeardOf'), id.yesNo(true)]).toEqual(['Isian lain (neverHeardOf)', 'ya']);
});
