import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { identity, regions } from '@kompeten/contract';
import { PASSWORD, signedIn, tokenOf } from '../testing/builders.ts';
import { startTestApi, type TestApi } from '../testing/test-api.ts';

const NIK = '3510015708900001';

describe('the log of requests', () => {
  let api: TestApi;
  const lines: string[] = [];
  beforeAll(async () => {
    api = await startTestApi({ log: { write: (line: string) => void lines.push(line) } });
  });
  afterAll(() => api?.stop());

  it('has one line a request: trace, actor, operation, status and time', async () => {
    const { account, call } = await signedIn(api);
    lines.length = 0;
    await call(identity.getSession, {});
    expect(lines).toHaveLength(1);
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({
      traceId: expect.stringMatching(/^[0-9a-f]{32}$/),
      actorId: account.id,
      operation: 'getSession',
      status: 200,
      ms: expect.any(Number),
    });
  });

  it('never holds a name, an identity number, an address or a secret', async () => {
    const fullName = 'Siti Rahmawati Puspa';
    const { account, cookie, call } = await signedIn(api, { role: 'administrator', fullName });
    const token = await tokenOf(api, ['operator']);
    await api.client({ authorization: `Bearer ${token}` }).call(identity.getSession, {});
    await api.anonymous.call(regions.listRegions, { query: { q: `${fullName} ${NIK}` } });
    await fetch(`${api.origin}/api/v1/verify/${NIK}?nama=${encodeURIComponent(fullName)}`);
    await call(identity.listAccounts, { query: { q: fullName } });
    const wrong = { email: account.email ?? '', password: `${PASSWORD}!` };
    await expect(api.anonymous.call(identity.signIn, { body: wrong })).rejects.toMatchObject({ status: 401 });
    const text = lines.join('\n');
    for (const secret of [fullName, 'Siti', NIK, account.email ?? '', token, cookie.split('=')[1] ?? '', PASSWORD]) {
      expect(text).not.toContain(secret);
    }
    expect(lines.length).toBeGreaterThan(6);
  });
});
