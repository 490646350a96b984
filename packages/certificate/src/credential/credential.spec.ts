import { describe, expect, it } from '@jest/globals';
import { type OpenBadgeCredential, UnsignedCredential } from '@kompeten/domain';
import type { StatusList } from '@kompeten/statement';
import fc from 'fast-check';
import { sampleAnswer } from '../testing/sample-answer.ts';
import { SAMPLE_FACTS, sampleCredentialKey, sampleCredentials } from '../testing/sample-credential.ts';
import { sampleBodyDocument, sampleDocument } from '../testing/sample-document.ts';
import { canonicalForm, canonicalFormOfShape } from './canonical-form.ts';
import { checkCredential } from './check-credential.ts';
import { credentialOf } from './credential-of.ts';
import { signCredential } from './data-integrity.ts';

const NOW = new Date('2025-09-01T03:00:00Z');
const key = sampleCredentialKey();
const { signed } = sampleCredentials(key);
const answer = sampleAnswer({}, 'ab'.repeat(32));

const list = (changes: Partial<StatusList> = {}, name = '1-revocation'): StatusList => ({
  ...{ name, asOf: '2025-09-01T02:00:00Z', validUntil: '2025-09-08T02:00:00Z', bits: new Uint8Array(32_768) },
  ...changes,
});
const trust = (of: (name: string) => StatusList | null = (name) => list({}, name)) => ({
  ...{ credentialKeys: [key.multikey], now: NOW },
  findList: (name: string) => Promise.resolve(of(name)),
});
const check = (credential: OpenBadgeCredential | string, register: Parameters<typeof checkCredential>[1] = answer) =>
  checkCredential(typeof credential === 'string' ? credential : JSON.stringify(credential), register, trust());

describe('the credential of a certificate', () => {
  it('has the shape that is published, for every kind of document, and nothing that the document does not print', () => {
    const documents = [sampleDocument(), sampleBodyDocument(), sampleDocument({ units: [], specimen: true })];
    for (const document of documents) {
      const credential = credentialOf(document, SAMPLE_FACTS);
      expect(UnsignedCredential.parse(credential)).toEqual(credential);
      expect(JSON.stringify(credential)).not.toMatch(/attendance|\b100\b/);
    }
    expect(credentialOf(sampleDocument({ specimen: true }), SAMPLE_FACTS).name).toMatch(/^CONTOH \/ SPECIMEN: /);
    expect(credentialOf(sampleBodyDocument(), SAMPLE_FACTS).validUntil).toBe('2028-08-14T23:59:59+07:00');
  });

  it('is written in the same form by its shape as by reading it whole, whatever it says', async () => {
    const text = fc.oneof(fc.string({ minLength: 1 }), fc.constantFrom('mark 0', 'urn:mark:0', 'K', 'a"\\\n<&>'));
    const property = fc.asyncProperty(text, text, text, async (holderName, programmeTitle, number) => {
      const credential = credentialOf(sampleDocument({ holderName, programmeTitle, number }), SAMPLE_FACTS);
      expect(await canonicalFormOfShape(credential)).toBe(await canonicalForm(credential));
    });
    await fc.assert(property, { numRuns: 25 });
  });

  it('is genuine beside the certificate that it was made with', async () => {
    const found = await check(await signed());
    expect(found).toMatchObject({ finding: 'genuine', code: answer.code, standing: 'in_force' });
    expect(found.comparison.map(({ same }) => same)).toEqual(Array(7).fill(true));
  });

  it('is named as another’s, field by field, where it was moved from another certificate', async () => {
    const other = await signed({
      holderName: 'Orang Lain',
      code: 'AAAA-AAAA-AAAA-AAAA',
      number: '015/BPVP-MCR/VIII/2025',
    });
    const found = await check(other);
    expect(found.finding).toBe('differs');
    const differing = found.comparison.filter(({ same }) => !same).map(({ field }) => field);
    expect(differing).toEqual(['holderName', 'number', 'code']);
    expect((await check(other, null)).finding).toBe('unregistered');
    expect((await check(other, 'unreached')).finding).toBe('signed');
    expect((await check(other, 'not_asked')).finding).toBe('signed');
  });

  it('is named altered when anything in it is changed, and never genuine with any one letter changed', async () => {
    const credential = await signed();
    const renamed = { ...credential, name: 'Sarjana' };
    expect(await check(renamed)).toMatchObject({ finding: 'altered', signedAt: null, standing: 'unknown' });
    const text = JSON.stringify(credential);
    for (let at = 0; at < text.length; at += 97) {
      const changed = `${text.slice(0, at)}${text[at] === 'x' ? 'y' : 'x'}${text.slice(at + 1)}`;
      expect([at, (await check(changed)).finding]).not.toEqual([at, 'genuine']);
    }
  });

  it('is refused with a word more, which no signature covers', async () => {
    const credential = await signed();
    expect((await check(JSON.stringify({ ...credential, image: 'x' }))).finding).toBe('unreadable');
    for (const text of ['', '{', 'null', '[]', `"${'x'.repeat(300_000)}"`]) {
      expect((await check(text)).finding).toBe('unreadable');
    }
  });

  it('is not ours under a stranger’s key, nor under our key in a stranger’s name', async () => {
    const stranger = sampleCredentialKey();
    expect((await check(await sampleCredentials(stranger).signed())).finding).toBe('unknown_key');
    const unsigned = credentialOf(sampleDocument(), SAMPLE_FACTS);
    const elsewhere = { ...key, verificationMethod: `did:web:palsu.example#${key.multikey}` };
    expect((await check(await signCredential(unsigned, elsewhere, NOW))).finding).toBe('unknown_key');
  });

  it('is trusted under a key that went bad only where a timestamp proves that it was there before', async () => {
    const text = JSON.stringify(await signed());
    const compromised = new Map([[key.multikey, NOW]]);
    const found = (provedAt: Date | null) => checkCredential(text, answer, { ...trust(), compromised, provedAt });
    expect(await found(null)).toMatchObject({ finding: 'compromised_key', signedAt: null, standing: 'unknown' });
    expect((await found(NOW)).finding).toBe('compromised_key');
    expect((await found(new Date(NOW.getTime() - 1))).finding).toBe('genuine');
  });

  it.each<[string, (name: string) => StatusList | null, string]>([
    [
      'revoked',
      (name) => list({ bits: name.endsWith('revocation') ? new Uint8Array(32_768).fill(255) : list().bits }, name),
      'revoked',
    ],
    [
      'suspended',
      (name) => list({ bits: name.endsWith('suspension') ? new Uint8Array(32_768).fill(255) : list().bits }, name),
      'suspended',
    ],
    [
      'outdated, where an old list is shown again',
      (name) => list({ validUntil: '2025-08-30T00:00:00Z' }, name),
      'list_outdated',
    ],
    [
      'outdated, where the list is from before the credential',
      (name) => list({ asOf: '2025-08-01T00:00:00Z' }, name),
      'list_outdated',
    ],
    ['another’s, where another list is shown', () => list({}, '2-revocation'), 'list_of_another'],
    [
      'another’s, where the list is too short for it',
      (name) => list({ bits: new Uint8Array(8) }, name),
      'list_of_another',
    ],
    ['unknown, where there is no list', () => null, 'unknown'],
  ])('has a standing by the published lists: %s', async (_, find, standing) => {
    const found = await checkCredential(JSON.stringify(await signed()), answer, trust(find));
    expect(found).toMatchObject({ finding: 'genuine', standing });
  });
});
