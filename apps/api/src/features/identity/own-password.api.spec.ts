import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { audit, identity } from '@kompeten/contract';
import { cookieOf, PASSWORD, type SignedIn, signedIn, tokenOf } from '../../testing/builders.ts';
import { sql } from '../../testing/sql.ts';
import { startTestApi, type TestApi } from '../../testing/test-api.ts';
import { passwordChangeLimit } from './session-policy.ts';

const NEXT = 'kalimat-baru-yang-panjang';
const wrong = { status: 401, code: 'identity.wrong_credentials' };
const signedOut = { status: 401, code: 'identity.signed_out' };

describe('one’s own password', () => {
  let api: TestApi;
  let admin: SignedIn;
  let staff: SignedIn;
  beforeAll(async () => {
    api = await startTestApi();
    admin = await signedIn(api, { role: 'administrator' });
  });
  afterAll(() => api?.stop());
  beforeEach(async () => {
    staff = await signedIn(api);
  });

  const change = (newPassword: string, currentPassword = PASSWORD) =>
    staff.call(identity.changePassword, { body: { currentPassword, newPassword } });
  const signIn = (password: string, newPassword?: string) =>
    api.anonymous.call(identity.signIn, { body: { email: staff.account.email ?? '', password, newPassword } });
  const trailOf = async (type: string) =>
    (await admin.call(audit.listAuditEvents, { query: { type, subjectId: staff.account.id } })).items;

  it('are changed with the present one, and the sessions elsewhere end', async () => {
    const elsewhere = api.client({ cookie: await cookieOf(api, staff.account.email ?? '') });
    await change(NEXT);
    await staff.call(identity.getSession, {});
    await expect(elsewhere.call(identity.getSession, {})).rejects.toMatchObject(signedOut);
    await expect(signIn(PASSWORD)).rejects.toMatchObject(wrong);
    await signIn(NEXT);
    expect(await trailOf('account.password_changed')).toMatchObject([{ actorId: staff.account.id, via: 'session' }]);
  });

  it('end every access token when they change', async () => {
    const body = { name: 'skrip', expiresOn: api.clock.today() };
    const { token } = await staff.call(identity.createAccessToken, { body });
    const script = api.client({ authorization: `Bearer ${token}` });
    await script.call(identity.getSession, {});
    await change(NEXT);
    await expect(script.call(identity.getSession, {})).rejects.toMatchObject(signedOut);
  });

  it('lie in the database only as an argon2id hash', async () => {
    await change(NEXT);
    const [row] = await sql<{ hash: string; line: string }>(
      api,
      'select password_hash as hash, a::text as line from accounts a where id = $1',
      [staff.account.id],
    );
    expect(row?.hash).toMatch(/^\$argon2id\$/);
    expect(row?.line).not.toContain(NEXT);
  });

  it('are not changed without the present one', async () => {
    await expect(change(NEXT, 'bukan-yang-benar')).rejects.toMatchObject({
      status: 422,
      code: 'identity.wrong_password',
    });
    await signIn(PASSWORD);
  });

  it('follow the rules of a first password', async () => {
    await expect(change('pendek')).rejects.toMatchObject({
      code: 'request.invalid',
      params: { issues: [{ pointer: '/newPassword', code: 'too_small' }] },
    });
  });

  it('are others than before', async () => {
    await expect(change(PASSWORD)).rejects.toMatchObject({ status: 422, code: 'identity.password_unchanged' });
  });

  it('can be tried only so often', async () => {
    for (let i = 0; i < passwordChangeLimit.hits; i += 1) await change(NEXT, 'salah').catch(() => {});
    await expect(change(NEXT)).rejects.toMatchObject({ status: 429, code: 'identity.too_many_attempts' });
  });

  it('are not changed by a token', async () => {
    const client = api.client({ authorization: `Bearer ${await tokenOf(api, ['operator'])}` });
    const body = { currentPassword: PASSWORD, newPassword: NEXT };
    await expect(client.call(identity.changePassword, { body })).rejects.toMatchObject({
      status: 403,
      code: 'identity.forbidden',
    });
  });

  it('can be replaced at the door too', async () => {
    await signIn(PASSWORD, NEXT);
    await expect(staff.call(identity.getSession, {})).rejects.toMatchObject(signedOut);
    await signIn(NEXT);
  });
});
