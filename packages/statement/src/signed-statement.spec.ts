import { beforeAll, describe, expect, it } from '@jest/globals';
import { fromBase32, toBase32 } from './base32.ts';
import { toBase64Url } from './base64url.ts';
import { type IssuerKey, type KeySet, keyIdOf } from './key-set.ts';
import { type SignEs256, signStatement, verifyStatement } from './signed-statement.ts';
import type { Statement } from './statement.ts';

const STATEMENT: Statement = {
  code: 'K7QX3M9DPW4T8HJ2',
  kind: 'training',
  number: '014/BPVP-MCR/VIII/2025',
  holderName: 'Siti Nur’aini Rahmawati',
  title: 'Pelatihan Dasar Pengelola Koperasi Desa/Kelurahan Merah Putih',
  issuer: 'Balai Pelatihan Vokasi dan Produktivitas Muncar',
  issuedOn: '2025-08-08',
  validUntil: null,
  specimen: false,
  status: { list: 1, index: 91_734 },
};

const seconds = (day: string) => Date.parse(day) / 1000;

async function anIssuer(changes: Partial<IssuerKey> = {}): Promise<{ keys: KeySet; key: IssuerKey; sign: SignEs256 }> {
  const algorithm = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' };
  const pair = await crypto.subtle.generateKey(algorithm, true, ['sign', 'verify']);
  const { x = '', y = '' } = await crypto.subtle.exportKey('jwk', pair.publicKey);
  const key: IssuerKey = {
    ...{ kty: 'EC', crv: 'P-256', x, y, alg: 'ES256', use: 'sig', x5c: [] },
    kid: toBase64Url(await keyIdOf({ x, y })),
    ...{ nbf: seconds('2025-08-01'), exp: seconds('2028-08-01') },
    ...changes,
  };
  const sign: SignEs256 = async (bytes) =>
    new Uint8Array(await crypto.subtle.sign(algorithm, pair.privateKey, new Uint8Array(bytes)));
  return {
    keys: {
      issuer: 'https://kompeten.example',
      keys: [key],
      roots: [],
      credentialKeys: [],
      timestampRoots: [],
      compromised: [],
      compromisedCredentialKeys: [],
    },
    key,
    sign,
  };
}

describe('a signed statement', () => {
  let issuer: Awaited<ReturnType<typeof anIssuer>>;
  let text: string;
  beforeAll(async () => {
    issuer = await anIssuer();
    text = await signStatement(STATEMENT, issuer.key, issuer.sign);
  });
  const kindOf = async (pasted: string) => (await verifyStatement(pasted, issuer.keys)).kind;

  it('says what was signed, with nothing but the published key', async () => {
    expect(await verifyStatement(text, issuer.keys)).toEqual({
      kind: 'genuine',
      statement: STATEMENT,
      key: issuer.key,
    });
  });

  it('carries a last day and a specimen', async () => {
    const other = { ...STATEMENT, validUntil: '2030-08-08', specimen: true };
    const verdict = await verifyStatement(await signStatement(other, issuer.key, issuer.sign), issuer.keys);
    expect(verdict).toMatchObject({ kind: 'genuine', statement: other });
  });

  it('is found behind the address, in small letters, and wrapped by a messenger', async () => {
    expect(await kindOf(`HTTPS://KOMPETEN.EXAMPLE/V/K7QX3M9DPW4T8HJ2#${text}`)).toBe('genuine');
    expect(await kindOf(text.toLowerCase().replace(/(.{40})/g, '$1\n'))).toBe('genuine');
  });

  it('fits into a QR: letters and digits that an address leaves alone, not much longer than what it says', () => {
    expect(text).toMatch(/^[A-Z2-7]{300,520}$/);
  });

  it('is refused with any symbol changed, missing or doubled', async () => {
    for (let at = 0; at < text.length; at += 1) {
      const other = text[at] === 'A' ? 'B' : 'A';
      const [before, after] = [text.slice(0, at), text.slice(at + 1)];
      for (const changed of [before + other + after, before + after, `${before}${text[at]}${text[at]}${after}`])
        expect([at, changed, await kindOf(changed)]).not.toContain('genuine');
    }
  });

  it('is refused with any bit of any byte flipped', async () => {
    const bytes = fromBase32(text) ?? new Uint8Array();
    expect(bytes.length).toBeGreaterThan(200);
    for (let at = 0; at < bytes.length * 8; at += 1) {
      const changed = Uint8Array.from(bytes, (byte, index) => (index === at >> 3 ? byte ^ (1 << (at & 7)) : byte));
      expect([at, await kindOf(toBase32(changed))]).not.toContain('genuine');
    }
  });

  it('of a stranger is not ours, even under our key’s name', async () => {
    const stranger = await anIssuer();
    expect(await kindOf(await signStatement(STATEMENT, stranger.key, stranger.sign))).toBe('unknown_key');
    expect(await kindOf(await signStatement(STATEMENT, issuer.key, stranger.sign))).toBe('forged');
    const renamed = { ...stranger.key, kid: issuer.key.kid };
    expect(await verifyStatement(text, { ...issuer.keys, keys: [renamed] })).toEqual({ kind: 'unknown_key' });
  });

  it('is not believed under a key that somebody else may have, whatever day it names', async () => {
    const digest = Buffer.from(await crypto.subtle.digest('SHA-256', Uint8Array.of(7))).toString('hex');
    const keys = [{ ...issuer.key, x5c: [Buffer.from([7]).toString('base64')] }];
    const compromised = [{ certificate: digest, from: '2025-08-20T00:00:00Z' }];
    expect((await verifyStatement(text, { ...issuer.keys, keys })).kind).toBe('genuine');
    expect((await verifyStatement(text, { ...issuer.keys, keys, compromised })).kind).toBe('unknown_key');
  });

  it('dated outside the time of its key is refused', async () => {
    for (const issuedOn of ['2025-07-29', '2028-08-03']) {
      const dated = await signStatement({ ...STATEMENT, issuedOn }, issuer.key, issuer.sign);
      expect([issuedOn, await kindOf(dated)]).toEqual([issuedOn, 'forged']);
    }
  });

  it.each(['', 'K7QX-3M9D-PW4T-8HJ2', 'https://kompeten.example/v/K7QX3M9DPW4T8HJ2', 'A', 'AAAA', '8'.repeat(400)])(
    'is not: %s',
    async (pasted) => expect(await kindOf(pasted)).toBe('unreadable'),
  );

  it('is not: random bytes, or far too many', async () => {
    for (let seed = 1; seed < 400; seed += 1) {
      const noise = Uint8Array.from({ length: seed }, (_, at) => (seed * 7919 + at * at * 31 + at * 17) & 0xff);
      expect(await kindOf(toBase32(noise))).toBe('unreadable');
    }
    expect(await kindOf(text.repeat(50))).toBe('unreadable');
  });
});

describe('base32', () => {
  it.each([
    ['', ''],
    ['f', 'MY'],
    ['fo', 'MZXQ'],
    ['foobar', 'MZXW6YTBOI'],
  ])('writes %j as RFC 4648 does, and reads only that', (plain, written) => {
    const bytes = new TextEncoder().encode(plain);
    expect(toBase32(bytes)).toBe(written);
    expect(fromBase32(written)).toEqual(bytes);
  });

  it.each(['M', 'MZ1Q', 'MZ', 'MZXQ='])('is not %s', (text) => expect(fromBase32(text)).toBeNull());
});
