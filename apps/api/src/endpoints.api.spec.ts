import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { AccountRole, law, neverByToken, type Permission, type Role, roles } from '@kompeten/domain';
import { tokenOf } from './testing/builders.ts';
import { everyEndpoint, knock } from './testing/every-endpoint.ts';
import { everyRole } from './testing/every-role.ts';
import { startTestApi, type TestApi } from './testing/test-api.ts';

const mayCall = (permission: Permission, role: Role): boolean => role in law[permission];
/** A system is nobody who signs in: what is a signed-in person's own is closed to it. */
const opens = (permission: string, role: Role): boolean =>
  isDecided(permission) ? mayCall(permission, role) : permission === 'public' || role !== 'employer';
const isDecided = (permission: string): permission is Permission =>
  permission !== 'public' && permission !== 'signed_in';

describe('every endpoint × every role', () => {
  let api: TestApi;
  let callers: ReadonlyMap<Role, Record<string, string>>;
  let token: string;

  beforeAll(async () => {
    api = await startTestApi();
    callers = await everyRole(api);
    token = await tokenOf(
      api,
      AccountRole.options.filter((role) => role !== 'trainee'),
    );
  });
  afterAll(() => api?.stop());

  const closed = everyEndpoint.filter(({ permission }) => permission !== 'public');
  const decided = everyEndpoint.filter(({ permission }) => isDecided(permission));
  // Signing out would end the session that the next endpoints are tried with.
  const harmless = everyEndpoint.filter(({ operationId }) => operationId !== 'signOut');

  it.each(closed.map((endpoint) => [endpoint.operationId, endpoint] as const))(
    '%s is closed to nobody in particular',
    async (_, endpoint) => {
      expect(await knock(api, endpoint, {})).toEqual({ status: 401, code: 'identity.signed_out' });
      const forged = { cookie: 'kompeten=invented', authorization: 'Bearer kpt_invented_invented_invented' };
      expect(await knock(api, endpoint, forged)).toEqual({ status: 401, code: 'identity.signed_out' });
    },
  );

  it.each(harmless.map((endpoint) => [endpoint.operationId, endpoint] as const))(
    '%s opens to whom the law names',
    async (_, endpoint) => {
      for (const role of roles) {
        const { permission } = endpoint;
        const answer = await knock(api, endpoint, callers.get(role) ?? {});
        const refused = { role, status: 403, code: 'identity.forbidden' };
        if (!opens(permission, role)) expect({ role, ...answer }).toEqual(refused);
        else expect({ role, ...answer }).not.toEqual(refused);
        expect(answer).not.toMatchObject({ code: 'request.not_found' });
        expect([500, ...(permission === 'public' ? [] : [401])]).not.toContain(answer.status);
      }
    },
  );

  it.each(
    decided
      .filter(({ permission }) => neverByToken.some((never) => never === permission))
      .map((endpoint) => [endpoint.operationId, endpoint] as const),
  )('%s is never done by a token', async (_, endpoint) => {
    const answer = await knock(api, endpoint, { authorization: `Bearer ${token}` });
    expect(answer).toEqual({ status: 403, code: 'identity.forbidden' });
  });
});
