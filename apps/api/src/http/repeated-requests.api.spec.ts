import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { identity } from '@kompeten/contract';
import { newId } from '../clock.ts';
import { type SignedIn, signedIn } from '../testing/builders.ts';
import { sql } from '../testing/sql.ts';
import { startTestApi, type TestApi } from '../testing/test-api.ts';

describe('a creating call with an idempotency key', () => {
  let api: TestApi;
  let caller: SignedIn;
  beforeAll(async () => {
    api = await startTestApi();
    caller = await signedIn(api);
  });
  afterAll(() => api?.stop());

  const create = (key: string, name: string, by: SignedIn = caller) =>
    by.call(
      identity.createAccessToken,
      { body: { name, expiresOn: api.clock.today() } },
      { headers: { 'idempotency-key': key } },
    );
  const count = async (name: string, by: SignedIn = caller) =>
    (await by.call(identity.listAccessTokens, {})).items.filter((token) => token.name === name).length;

  it('happens once, and the repeat gets the first answer', async () => {
    const key = newId();
    const first = await create(key, 'sekali');
    expect(await create(key, 'sekali')).toEqual(first);
    expect(await count('sekali')).toBe(1);
  });

  it('happens once even when it is sent five times at the same moment', async () => {
    const key = newId();
    const answers = await Promise.all(Array.from({ length: 5 }, () => create(key, 'serentak')));
    expect(new Set(answers.map(({ id }) => id)).size).toBe(1);
    expect(await count('serentak')).toBe(1);
  });

  it('leaves nothing behind by which its body could be guessed', async () => {
    const key = newId();
    await create(key, 'rahasia');
    const body = JSON.stringify([{}, {}, { name: 'rahasia', expiresOn: api.clock.today() }]);
    const bare = [body, JSON.stringify([body])].map((text) => createHash('sha256').update(text).digest('hex'));
    const kept = await sql<{ hash: string }>(api, `select encode(body_hash, 'hex') as hash from idempotency_keys`);
    expect(kept.length).toBeGreaterThan(0);
    expect(kept.filter(({ hash }) => bare.includes(hash))).toEqual([]);
  });

  it('is refused when the same key comes with something else', async () => {
    const key = newId();
    await create(key, 'satu');
    await expect(create(key, 'dua')).rejects.toMatchObject({ status: 422, code: 'request.idempotency_mismatch' });
    expect(await count('dua')).toBe(0);
  });

  it('may be tried again after a refusal', async () => {
    const key = newId();
    const wrong = { body: { name: 'ulang', expiresOn: '2000-01-01' } };
    await expect(
      caller.call(identity.createAccessToken, wrong, { headers: { 'idempotency-key': key } }),
    ).rejects.toMatchObject({ code: 'identity.token_expiry_invalid' });
    await create(key, 'ulang');
    expect(await count('ulang')).toBe(1);
  });

  it('means nothing to another account', async () => {
    const key = newId();
    const other = await signedIn(api);
    const first = await create(key, 'bersama');
    expect((await create(key, 'bersama', other)).id).not.toBe(first.id);
    expect(await count('bersama', other)).toBe(1);
  });
});
