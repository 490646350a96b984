import { createHash } from 'node:crypto';
import { afterAll, describe, expect, it } from '@jest/globals';
import { signStatement, verifyStatement } from '@kompeten/statement';
import { integer, sequence } from '../der/der.ts';
import { run, temporaryFolder } from '../testing/programs.ts';
import { sampleSigning } from '../testing/sample-signing.ts';
import { es256SignerOf, publishedKeyOf } from './es256.ts';

const folder = temporaryFolder();
afterAll(() => folder.remove());

const STATEMENT = {
  ...({ code: 'K7QX3M9DPW4T8HJ2', kind: 'training', number: '014/BPVP-MCR/VIII/2025' } as const),
  ...{ holderName: 'Siti Nur’aini', title: 'Pelatihan Dasar', issuer: 'Balai Muncar', issuedOn: '2025-08-08' },
  ...{ validUntil: null, specimen: false, status: { list: 1, index: 7 } },
};

/** The bytes of a base32 text by counting alone. */
const bytesOf = (text: string) => {
  const bits = [...text].map((symbol) =>
    'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(symbol).toString(2).padStart(5, '0'),
  );
  return Buffer.from(
    bits
      .join('')
      .match(/.{8}/g)
      ?.map((byte) => Number.parseInt(byte, 2)) ?? [],
  );
};

/** Cuts the message by its known shape: tag 18, four parts, a header of 14 bytes, no other header, payload, 64 bytes. */
function cut(message: Buffer) {
  expect(message.subarray(0, 3).toString('hex')).toBe('d2844d');
  const header = message.subarray(2, 16);
  expect(message.subarray(16, 17).toString('hex')).toBe('a0');
  const length = message[17] === 0x58 ? 1 : 2;
  const payloadWithHead = message.subarray(17, -66);
  expect(payloadWithHead.length - 1 - length).toBe(payloadWithHead.readUIntBE(1, length));
  return { header, payloadWithHead, signature: message.subarray(-64) };
}

describe('a statement signed with the key of the deployment', () => {
  const { provider, signer } = sampleSigning();
  const es256 = es256SignerOf(provider);
  if (es256 === null) throw new Error('The sample key is P-256');
  const { publicKey, sign } = es256;

  it('holds under the published key, and names it', async () => {
    expect(publishedKeyOf(signer.certificateChainPem)).toEqual(publicKey);
    const text = await signStatement(STATEMENT, publicKey, sign);
    const verdict = await verifyStatement(text, {
      issuer: 'https://kompeten.example',
      keys: [publicKey],
      roots: [],
      credentialKeys: [],
      compromisedCredentialKeys: [],
      timestampRoots: [],
      compromised: [],
    });
    expect(verdict).toMatchObject({ kind: 'genuine', statement: STATEMENT });
  });

  it('holds for openssl, which knows neither CBOR nor us', async () => {
    const certificate = folder.write('signer.pem', signer.certificateChainPem);
    folder.write('key.pem', run('openssl', 'x509', '-in', certificate, '-pubkey', '-noout').output);
    for (let round = 0; round < 12; round += 1) {
      const message = bytesOf(await signStatement({ ...STATEMENT, holderName: `Peserta ${round}` }, publicKey, sign));
      const { header, payloadWithHead, signature } = cut(message);
      const context = Buffer.from('846a5369676e617475726531', 'hex');
      folder.write('signed.bin', Buffer.concat([context, header, Buffer.from('40', 'hex'), payloadWithHead]));
      const der = sequence(integer(signature.subarray(0, 32)), integer(signature.subarray(32)));
      folder.write('signature.der', der);
      const args = ['-verify', folder.file('key.pem'), '-signature', folder.file('signature.der')];
      const { output } = run('openssl', 'dgst', '-sha256', ...args, folder.file('signed.bin'));
      expect(output).toContain('Verified OK');
    }
  });

  it('has an id that anyone can compute from the key', () => {
    const { crv, kty, x, y, kid } = publicKey;
    const thumbprint = createHash('sha256').update(JSON.stringify({ crv, kty, x, y })).digest();
    expect(Buffer.from(kid, 'base64url')).toEqual(thumbprint.subarray(0, 8));
  });

  it('is not made with a key of another kind', () => {
    expect(es256SignerOf({ ...provider, algorithm: 'rsa-sha256' })).toBeNull();
  });
});
