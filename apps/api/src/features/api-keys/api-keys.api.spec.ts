import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { apiKeys, audit, identity, verification } from '@kompeten/contract';
import type { NewApiKey } from '@kompeten/domain';
import { aSystem, type SignedIn, signedIn } from '../../testing/builders.ts';
import { sql } from '../../testing/sql.ts';
import { startTestApi, type TestApi } from '../../testing/test-api.ts';

const UNKNOWN = '0000-0000-0000-0000';
const refusedKey = { status: 401, code: 'api_key.not_in_force' };

describe('the keys of employers’ systems', () => {
  let api: TestApi;
  let administrator: SignedIn;
  beforeAll(async () => {
    api = await startTestApi();
    administrator = await signedIn(api, { role: 'administrator' });
  });
  afterAll(() => api?.stop());

  const wish = (change: Partial<NewApiKey> = {}): NewApiKey => ({
    ...{ organisation: 'PT Sumber Rejeki', name: 'HRIS', contactName: 'Rina', contactEmail: 'rina@sumber.example' },
    ...{ scopes: ['verify'], rateClass: 'standard', expiresOn: api.clock.today(), ...change },
  });
  const withKey = (key: string) => api.client({ authorization: `Bearer ${key}` });
  const own = (key: string) => withKey(key).call(apiKeys.getOwnApiKey, {});

  it('are told once, kept as a hash with a sealed contact, and seen when they are used', async () => {
    const { id, key } = await administrator.call(apiKeys.createApiKey, { body: wish() });
    expect(key).toMatch(/^kpk_[\w-]{43}$/);
    expect(await own(key)).toMatchObject({ id, organisation: 'PT Sumber Rejeki', allowance: { rows: 100_000 } });
    const listed = await administrator.call(apiKeys.getApiKey, { params: { apiKeyId: id } });
    expect(listed).toMatchObject({ standing: 'active', contactEmail: 'rina@sumber.example', hint: key.slice(-4) });
    expect(listed.lastUsedAt).not.toBeNull();
    const [row] = await sql<{ row: string }>(
      api,
      `select row_to_json(k)::text as row from api_keys k where id = '${id}'`,
    );
    for (const secret of [key, key.slice(4), 'rina']) expect(row?.row).not.toContain(secret);
    const query = { type: 'api_key.created', subjectId: id };
    const { items } = await administrator.call(audit.listAuditEvents, { query });
    expect(items).toEqual([expect.objectContaining({ actorId: administrator.account.id })]);
    expect(JSON.stringify(items)).not.toContain('Rina');
  });

  it('open nothing once revoked, expired or mistyped, not even what is open to everybody', async () => {
    const { id, key } = await administrator.call(apiKeys.createApiKey, { body: wish() });
    const params = { apiKeyId: id };
    expect(await administrator.call(apiKeys.revokeApiKey, { params })).toMatchObject({ standing: 'revoked' });
    await expect(own(key)).rejects.toMatchObject(refusedKey);
    const codes = { body: { codes: [UNKNOWN] } };
    await expect(withKey(key).call(verification.verifyBatch, codes)).rejects.toMatchObject(refusedKey);
    await expect(own(`${key}x`)).rejects.toMatchObject(refusedKey);
    const again = administrator.call(apiKeys.revokeApiKey, { params });
    await expect(again).rejects.toMatchObject({ status: 422, code: 'api_key.already_revoked' });
    const other = await aSystem(api);
    api.clock.pass(2 * 86_400);
    await expect(other.call(apiKeys.getOwnApiKey, {})).rejects.toMatchObject(refusedKey);
    const query = { standing: 'expired' as const };
    const later = await signedIn(api, { role: 'administrator' });
    const { items } = await later.call(apiKeys.listApiKeys, { query });
    expect(items.map((item) => item.id)).toContain(other.apiKeyId);
    api.clock.set(null);
  });

  it('are refused an end too far away, and nonsense', async () => {
    const create = (change: Partial<NewApiKey>) => administrator.call(apiKeys.createApiKey, { body: wish(change) });
    await expect(create({ expiresOn: '2099-01-01' })).rejects.toMatchObject({ code: 'api_key.expiry_invalid' });
    await expect(create({ contactEmail: 'rina' })).rejects.toMatchObject({
      code: 'request.invalid',
      params: { issues: [expect.objectContaining({ pointer: '/contactEmail' })] },
    });
  });

  it('never speak as a person, and no person holds their role', async () => {
    const system = await aSystem(api);
    await expect(system.call(identity.getSession, {})).rejects.toMatchObject({ status: 403 });
    await expect(system.call(apiKeys.listApiKeys, { query: {} })).rejects.toMatchObject({ status: 403 });
    const params = { accountId: administrator.account.id };
    const grant = administrator.call(identity.grantMembership, { params, body: { role: 'employer' as 'auditor' } });
    await expect(grant).rejects.toMatchObject({ status: 422, code: 'request.invalid' });
  });

  it('have an allowance of rows of their own; what was refused is not counted', async () => {
    const system = await aSystem(api);
    const check = (client: Pick<SignedIn, 'call'>, rows: number) =>
      client.call(verification.verifyBatch, { body: { codes: Array(rows).fill(UNKNOWN) } });
    await check(api.anonymous, 500);
    await sql(api, `update rate_limits set hits = 29900 where bucket like 'verify rows:%'`);
    await expect(check(api.anonymous, 101)).rejects.toMatchObject({ status: 429, code: 'request.too_many' });
    expect((await check(api.anonymous, 100)).items).toHaveLength(100);
    await expect(check(api.anonymous, 1)).rejects.toMatchObject({ status: 429 });
    expect((await check(system, 500)).items).toHaveLength(500);
  });
});
