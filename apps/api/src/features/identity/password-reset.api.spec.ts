import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { audit, identity } from '@kompeten/contract';
import { newId } from '../../clock.ts';
import { PASSWORD, type SignedIn, signedIn } from '../../testing/builders.ts';
import { sql } from '../../testing/sql.ts';
import { startTestApi, type TestApi } from '../../testing/test-api.ts';

const NEXT = 'kalimat-baru-yang-panjang';
const wrong = { status: 401, code: 'identity.wrong_credentials' };
const signedOut = { status: 401, code: 'identity.signed_out' };

describe('a password given anew', () => {
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

  const signIn = (password: string, newPassword?: string) =>
    api.anonymous.call(identity.signIn, { body: { email: staff.account.email ?? '', password, newPassword } });
  const trailOf = async (type: string) =>
    (await admin.call(audit.listAuditEvents, { query: { type, subjectId: staff.account.id } })).items;

  const reset = (accountId = staff.account.id) => admin.call(identity.resetPassword, { params: { accountId } });

  it('open the door once, together with one’s own', async () => {
    const { password } = await reset();
    expect(password).toMatch(/^([0-9a-hjkmnp-tv-z]{4}-){3}[0-9a-hjkmnp-tv-z]{4}$/);
    await expect(signIn(password)).rejects.toMatchObject({ status: 401, code: 'identity.password_change_needed' });
    await signIn(password, NEXT);
    await expect(signIn(password)).rejects.toMatchObject(wrong);
    await signIn(NEXT);
  });

  it('end the old one and every session', async () => {
    await reset();
    await expect(signIn(PASSWORD)).rejects.toMatchObject(wrong);
    await expect(staff.call(identity.getSession, {})).rejects.toMatchObject(signedOut);
  });

  it('end every access token too', async () => {
    const body = { name: 'skrip', expiresOn: api.clock.today() };
    const { token } = await staff.call(identity.createAccessToken, { body });
    const script = api.client({ authorization: `Bearer ${token}` });
    await script.call(identity.getSession, {});
    await reset();
    await expect(script.call(identity.getSession, {})).rejects.toMatchObject({ status: 401 });
  });

  it('open nothing after three days', async () => {
    const { password } = await reset();
    api.clock.pass(72 * 3600 + 1);
    await expect(signIn(password, NEXT)).rejects.toMatchObject({
      status: 401,
      code: 'identity.one_time_password_expired',
    });
    api.clock.set(null);
    await signIn(password, NEXT);
  });

  it('are replaced by another one that follows the rules', async () => {
    const { password } = await reset();
    await expect(signIn(password, password)).rejects.toMatchObject({ code: 'identity.password_unchanged' });
    await expect(signIn(password, 'pendek')).rejects.toMatchObject({ code: 'request.invalid' });
  });

  it('say nothing to somebody who does not know them', async () => {
    await reset();
    await expect(signIn('menebak-nebak', NEXT)).rejects.toMatchObject(wrong);
  });

  it('wait in the list until they are used', async () => {
    const params = { accountId: staff.account.id };
    const waiting = async () => (await admin.call(identity.getAccount, { params })).passwordOneTime;
    const { password } = await reset();
    expect(await waiting()).toBe(true);
    await signIn(password, NEXT);
    expect(await waiting()).toBe(false);
  });

  it('stay out of the trail', async () => {
    const { password } = await reset();
    const trail = await trailOf('account.password_reset');
    expect(trail).toMatchObject([{ actorId: admin.account.id, data: {} }]);
    expect(JSON.stringify(trail)).not.toContain(password);
  });

  it('are not for oneself', async () => {
    await expect(reset(admin.account.id)).rejects.toMatchObject({ status: 422, code: 'identity.own_account' });
  });

  it('are for accounts that have one', async () => {
    await sql(api, 'update accounts set email = null where id = $1', [staff.account.id]);
    await expect(reset()).rejects.toMatchObject({ status: 422, code: 'identity.opened_by_claim_card' });
  });

  it('are for accounts that exist', async () => {
    await expect(reset(newId())).rejects.toMatchObject({ status: 404, code: 'identity.account_not_found' });
  });

  it('are told to nobody by the account’s page', async () => {
    const account = await admin.call(identity.getAccount, { params: { accountId: staff.account.id } });
    expect(account).toMatchObject({ id: staff.account.id, passwordOneTime: false });
    expect(JSON.stringify(account)).not.toContain('argon2');
  });
});
