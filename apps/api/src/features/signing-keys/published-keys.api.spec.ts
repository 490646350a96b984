import { createPublicKey, X509Certificate } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { KEYS_PATH, KeySet } from '@kompeten/statement';
import { startTestApi, type TestApi } from '../../testing/test-api.ts';
import { CompromiseService } from './compromise.service.ts';
import { SigningKeysService } from './signing-keys.service.ts';

describe('the published keys', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startTestApi({ env: { PUBLIC_URL: 'https://kompeten.example' } });
  });
  afterAll(() => api?.stop());

  const get = (headers: Record<string, string> = {}) => fetch(`${api.origin}${KEYS_PATH}`, { headers });
  const published = async () => KeySet.parse(await (await get()).json());

  it('are a set of JWKs for anyone, each with the certificates that speak for it', async () => {
    const response = await get();
    expect(response.headers.get('content-type')).toContain('application/jwk-set+json');
    const { issuer, keys, roots } = KeySet.parse(await response.json());
    expect(issuer).toBe('https://kompeten.example');
    const [key] = keys;
    const { kty, crv, x, y } = key ?? {};
    const certificate = new X509Certificate(Buffer.from(key?.x5c[0] ?? '', 'base64'));
    const fromKey = createPublicKey({ format: 'jwk', key: { kty, crv, x, y } });
    expect(fromKey.equals(certificate.publicKey)).toBe(true);
    expect(key?.exp).toBe(Date.parse(certificate.validTo) / 1000);
    expect(JSON.stringify(keys)).not.toContain('"d"');
    expect(roots).toEqual([key?.x5c.at(-1)]);
  });

  it('need not be sent twice', async () => {
    const first = await get();
    expect(first.headers.get('cache-control')).toBe('public, max-age=300');
    const again = await get({ 'if-none-match': first.headers.get('etag') ?? '' });
    expect([again.status, await again.text()]).toEqual([304, '']);
  });

  it('keep a key that was replaced, since paper lasts longer', async () => {
    const before = await published();
    api.clock.pass(86_400);
    await api.app.get(SigningKeysService).rotate();
    const after = await published();
    expect(after.keys).toHaveLength(2);
    expect(after.keys[1]).toEqual(before.keys[0]);
  });

  it('name each key that went bad, and none of those asserts anything for wallets', async () => {
    const { keys, credentialKeys } = await published();
    const [signer, inUse = ''] = [keys[0]?.kid ?? '', ...credentialKeys];
    const said = {
      from: '2026-11-20T01:00:00.000Z',
      reason: 'Laptop hilang',
      by: ['Kepala', 'Wakil'] as [string, string],
    };
    await api.app.get(CompromiseService).declare({ ...said, key: inUse });
    await api.app.get(CompromiseService).declare({ ...said, from: '2026-11-21T01:00:00.000Z', key: inUse });
    await api.app.get(CompromiseService).declare(said);
    const set = await published();
    expect(set.credentialKeys).toEqual(expect.arrayContaining([...credentialKeys]));
    expect(set.compromisedCredentialKeys).toEqual([{ multikey: inUse, from: said.from }]);
    const document = await (await fetch(`${api.origin}/.well-known/did.json`)).json();
    const { verificationMethod, assertionMethod } = document as DidDocument;
    const revoked = verificationMethod
      .filter((method) => method.revoked === '2026-11-20T01:00:00Z')
      .map(({ id }) => id);
    expect(revoked.map((id) => id.split('#')[1]).sort()).toEqual([signer, inUse].sort());
    expect(assertionMethod.filter((id) => revoked.includes(id))).toEqual([]);
    expect(assertionMethod).toHaveLength(verificationMethod.length - 2);
    await expect(api.app.get(CompromiseService).declare({ ...said, key: 'f'.repeat(64) })).rejects.toMatchObject({
      code: 'reissue.key_unknown',
    });
  });
});

interface DidDocument {
  verificationMethod: { id: string; revoked?: string }[];
  assertionMethod: string[];
}
