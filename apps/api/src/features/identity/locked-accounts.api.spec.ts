import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { audit, identity } from '@kompeten/contract';
import { newId } from '../../clock.ts';
import { cookieOf, PASSWORD, type SignedIn, signedIn } from '../../testing/builders.ts';
import { startTestApi, type TestApi } from '../../testing/test-api.ts';

describe('a locked account', () => {
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

  const signedOut = { status: 401, code: 'identity.signed_out' };
  const lock = (accountId = staff.account.id) => admin.call(identity.lockAccount, { params: { accountId } });
  const unlock = () => admin.call(identity.unlockAccount, { params: { accountId: staff.account.id } });
  const refusalOf = async (email: string, password: string) => {
    const refused = await api.anonymous.call(identity.signIn, { body: { email, password } }).catch((error) => error);
    return { status: refused.status, code: refused.code, params: refused.params };
  };

  it('cannot sign in, and is answered like a wrong password', async () => {
    const email = staff.account.email ?? '';
    const toWrongPassword = await refusalOf(email, 'salah-sama-sekali');
    expect((await lock()).status).toBe('locked');
    expect(await refusalOf(email, PASSWORD)).toEqual(toWrongPassword);
    expect(toWrongPassword).toMatchObject({ status: 401, code: 'identity.wrong_credentials' });
  });

  it('has no session and no token any more, not even after it is unlocked', async () => {
    const body = { name: 'skrip', expiresOn: api.clock.today() };
    const { token } = await staff.call(identity.createAccessToken, { body });
    const script = api.client({ authorization: `Bearer ${token}` });
    await script.call(identity.getSession, {});
    await lock();
    await expect(staff.call(identity.getSession, {})).rejects.toMatchObject(signedOut);
    await expect(script.call(identity.getSession, {})).rejects.toMatchObject(signedOut);
    expect((await unlock()).status).toBe('active');
    await expect(staff.call(identity.getSession, {})).rejects.toMatchObject(signedOut);
    await expect(script.call(identity.getSession, {})).rejects.toMatchObject(signedOut);
    await cookieOf(api, staff.account.email ?? '');
  });

  it('leaves one line in the trail for each change, however often it is asked for', async () => {
    await lock();
    await lock();
    await unlock();
    const { items } = await admin.call(audit.listAuditEvents, { query: { subjectId: staff.account.id } });
    const types = items.map(({ type }) => type).filter((type) => type.endsWith('locked'));
    expect(types).toEqual(['account.unlocked', 'account.locked']);
  });

  it('is never one’s own', async () => {
    await expect(lock(admin.account.id)).rejects.toMatchObject({ status: 422, code: 'identity.own_account' });
  });

  it('is one that exists', async () => {
    await expect(lock(newId())).rejects.toMatchObject({ status: 404, code: 'identity.account_not_found' });
  });

  it('is not locked by those who only read accounts', async () => {
    const auditor = await signedIn(api, { role: 'auditor' });
    const params = { accountId: staff.account.id };
    await auditor.call(identity.getAccount, { params });
    for (const act of [identity.lockAccount, identity.unlockAccount, identity.resetPassword]) {
      await expect(auditor.call(act, { params })).rejects.toMatchObject({ status: 403, code: 'identity.forbidden' });
    }
  });
});
