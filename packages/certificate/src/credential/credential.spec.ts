import { generateKeyPairSync, sign } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { sampleBodyDocument, sampleDocument } from '../testing/sample-document.ts';
import { canonicalForm, canonicalFormOfShape } from './canonical-form.ts';
import { credentialOf } from './credential-of.ts';
import { holds, signCredential } from './data-integrity.ts';
import { multikeyOf } from './multikey.ts';

const facts = { origin: 'https://kompeten.example', issuerId: 'did:web:kompeten.example:issuers:7', status: { list: 1, index: 917 } };
describe('x', () => {
  it('same form', async () => {
    for (const d of [sampleDocument(), sampleBodyDocument(), sampleDocument({ units: [] })]) {
      const c = credentialOf(d, facts);
      expect(await canonicalFormOfShape(c)).toBe(await canonicalForm(c));
      expect(await canonicalFormOfShape(credentialOf({ ...d, holderName: 'Z "q" \n é' } as never, facts))).toBe(await canonicalForm(credentialOf({ ...d, holderName: 'Z "q" \n é' } as never, facts)));
    }
    const pair = generateKeyPairSync('ed25519');
    const pk = Buffer.from(pair.publicKey.export({ format: 'jwk' }).x ?? '', 'base64url');
    const signer = { verificationMethod: `${facts.issuerId}#${multikeyOf(pk)}`, sign: async (b: Uint8Array) => sign(null, b, pair.privateKey) };
    const s = await signCredential(credentialOf(sampleDocument(), facts), signer, new Date());
    expect(await holds(s, pk)).toBe(true);
    console.log(JSON.stringify(s).length);
    for (let r = 0; r < 3; r++) {
      const t = process.cpuUsage();
      for (let i = 0; i < 50; i++) await signCredential(credentialOf(sampleDocument({ holderName: 'A' + i }), facts), signer, new Date());
      const u = process.cpuUsage(t);
      console.log((u.user + u.system) / 1000 / 50);
    }
  });
});
