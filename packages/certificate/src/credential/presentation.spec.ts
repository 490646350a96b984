import { createPublicKey, generateKeyPairSync, sign } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { Presentation } from '@kompeten/domain';
import { sampleCredentialKey, sampleCredentials } from '../testing/sample-credential.ts';
import { checkPresentation } from './check-presentation.ts';
import { bytesToSign } from './data-integrity.ts';
import { multikeyOf, toMultibase } from './multikey.ts';

const { privateKey } = generateKeyPairSync('ed25519');
const multikey = multikeyOf(Buffer.from(createPublicKey(privateKey).export({ format: 'jwk' }).x ?? '', 'base64url'));
const holder = `did:key:${multikey}`;

/** What a wallet shows: a credential, signed by the holder for a question. */
async function shown(changes: { holder?: string; challenge?: string } = {}): Promise<Presentation> {
  const presentation = {
    '@context': ['https://www.w3.org/ns/credentials/v2'],
    type: 'VerifiablePresentation',
    holder,
    verifiableCredential: [await sampleCredentials(sampleCredentialKey()).signed()],
    ...(changes.holder && { holder: changes.holder }),
  };
  const proof = {
    ...{ type: 'DataIntegrityProof', cryptosuite: 'eddsa-rdfc-2022', created: '2025-09-01T03:00:00Z' },
    ...{ verificationMethod: `${holder}#${multikey}`, proofPurpose: 'authentication' },
    ...{ challenge: changes.challenge ?? 'c-1', domain: 'hr.example' },
  };
  const proofValue = toMultibase(sign(null, await bytesToSign(presentation, proof), privateKey));
  return Presentation.parse({ ...presentation, proof: { ...proof, proofValue } });
}

describe('what a holder’s signature is worth', () => {
  const asked = { challenge: 'c-1', domain: 'hr.example' };

  it('holds for the question that was asked, and for no other', async () => {
    const presentation = await shown();
    expect(await checkPresentation(presentation, asked)).toBe('holds');
    expect(await checkPresentation(presentation, { ...asked, challenge: 'c-2' })).toBe('wrong_challenge');
    expect(await checkPresentation(presentation, { ...asked, domain: 'palsu.example' })).toBe('wrong_challenge');
  });

  it('is broken where anything was changed, or another holder is named', async () => {
    const presentation = await shown({ challenge: 'c-0' });
    const replayed = { ...presentation, proof: presentation.proof && { ...presentation.proof, challenge: 'c-1' } };
    expect(await checkPresentation(replayed, asked)).toBe('broken');
    expect(await checkPresentation(await shown({ holder: 'did:key:z6MkOrangLain' }), asked)).toBe('broken');
    const [credential] = presentation.verifiableCredential;
    const renamed = { ...(await shown()), verifiableCredential: [{ ...credential, name: 'Sarjana' }] };
    expect(await checkPresentation(renamed, asked)).toBe('broken');
  });
});
