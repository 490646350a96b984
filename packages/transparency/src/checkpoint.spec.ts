import { generateKeyPairSync } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { isSignedBy, readCheckpoint, signedCheckpoint, verifiedCheckpoint, verifierKeyOf } from './checkpoint.ts';

const origin = 'kompeten.example/log';
const pem = generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
const key = verifierKeyOf(origin, pem);
const checkpoint = { origin, size: 257, root: Buffer.alloc(32, 7) };
const note = signedCheckpoint(checkpoint, pem);

/** The note of the reference implementation's documentation (golang.org/x/mod/sumdb/note). */
const published = `If you think cryptography is the answer to your problem,
then you don't know what your problem is.

— PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=
`;
const publishedKey = 'PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW';

describe('a signed checkpoint', () => {
  it('is written as C2SP says', () => {
    expect(note.split('\n').slice(0, 4)).toEqual([origin, '257', checkpoint.root.toString('base64'), '']);
    expect(note).toMatch(/\n\n— kompeten\.example\/log [A-Za-z0-9+/]{91}=\n$/);
  });

  it('is read by the key that signed it', () => {
    expect(verifiedCheckpoint(note, key)).toEqual(checkpoint);
    expect(verifiedCheckpoint(`${note}— witness.example AAAAAAAA\n`, key)).toEqual(checkpoint);
  });

  it('is verified as the published note is', () => {
    expect(isSignedBy(published, publishedKey)).toBe(true);
    expect(isSignedBy(published.replace('answer', 'Answer'), publishedKey)).toBe(false);
    expect(readCheckpoint(published)).toBeNull();
  });

  it('is refused with any bit of it flipped', () => {
    const bytes = Buffer.from(note);
    for (let bit = 0; bit < bytes.length * 8; bit += 1) {
      const bent = Buffer.from(bytes);
      bent[bit >> 3] = (bent[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      const read = verifiedCheckpoint(bent.toString(), key);
      // Two bits of the last symbol of base64 say nothing, and a line end more or less hides no line.
      if (read !== null) expect(read).toEqual(checkpoint);
    }
  });

  it('is refused by another key, under another name, and by no key', () => {
    const other = generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
    for (const wrong of [
      verifierKeyOf(origin, other),
      verifierKeyOf('x.example', pem),
      key.replace('log+', 'lag+'),
      '',
      'a+b+c',
    ]) {
      expect(verifiedCheckpoint(note, wrong)).toBeNull();
    }
  });
});
