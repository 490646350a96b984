import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { audit, identity } from '@kompeten/contract';
import { newId } from '../../clock.ts';
import { anAccount, cookieOf, type SignedIn, signedIn } from '../../testing/builders.ts';
import { aCentre } from '../../testing/organisation-builders.ts';
import { startTestApi, type TestApi } from '../../testing/test-api.ts';

const OWN = 'kata-sandi-milik-sendiri';

describe('accounts', () => {
  let api: TestApi;
  let admin: SignedIn;
  beforeAll(async () => {
    api = await startTestApi();
    admin = await signedIn(api, { role: 'administrator', fullName: 'Wulan Prameswari' });
    centreId = (await aCentre(api)).id;
  });
  afterAll(() => api?.stop());

  let centreId: string;
  const first = { email: 'budi@uji.example', password: 'kata-sandi-awal' };
  const newAccount = () => ({
    email: 'Budi@Uji.example',
    fullName: 'Budi',
    password: first.password,
    memberships: [{ role: 'operator' as const, centreId }],
  });

  it('are made with their first roles, and may sign in', async () => {
    const account = await admin.call(identity.createAccount, { body: newAccount() });
    expect(account).toMatchObject({
      email: 'budi@uji.example',
      status: 'active',
      demo: false,
      memberships: [{ role: 'operator', centreId }],
    });
    expect(account.passwordOneTime).toBe(true);
    await api.anonymous.call(identity.signIn, { body: { ...first, newPassword: OWN } });
    await cookieOf(api, 'budi@uji.example', OWN);
    const { passwordOneTime } = await admin.call(identity.getAccount, { params: { accountId: account.id } });
    expect(passwordOneTime).toBe(false);
  });

  it('open with their first password only together with the holder’s own, and for three days', async () => {
    const body = { ...newAccount(), email: 'sekali@uji.example' };
    await admin.call(identity.createAccount, { body });
    const signIn = (newPassword?: string) =>
      api.anonymous.call(identity.signIn, { body: { ...first, email: body.email, newPassword } });
    await expect(signIn()).rejects.toMatchObject({ status: 401, code: 'identity.password_change_needed' });
    await expect(signIn(first.password)).rejects.toMatchObject({ code: 'identity.password_unchanged' });
    api.clock.pass(72 * 3600 + 1);
    await expect(signIn(OWN)).rejects.toMatchObject({ status: 401, code: 'identity.one_time_password_expired' });
    api.clock.set(null);
    await signIn(OWN);
    await expect(signIn(OWN)).rejects.toMatchObject({ code: 'identity.wrong_credentials' });
  });

  it('have an e-mail of their own', async () => {
    const body = { ...newAccount(), email: admin.account.email ?? '' };
    await expect(admin.call(identity.createAccount, { body })).rejects.toMatchObject({
      status: 409,
      code: 'identity.email_taken',
    });
  });

  it('refuse a role without what it counts in', async () => {
    const body = { ...newAccount(), email: 'tanpa@uji.example', memberships: [{ role: 'centre_manager' as const }] };
    await expect(admin.call(identity.createAccount, { body })).rejects.toMatchObject({
      code: 'identity.membership_incomplete',
      params: { role: 'centre_manager', needs: 'centreId' },
    });
  });

  it('refuse a centre that does not exist', async () => {
    const memberships = [{ role: 'operator' as const, centreId: newId() }];
    const body = { ...newAccount(), email: 'entah@uji.example', memberships };
    await expect(admin.call(identity.createAccount, { body })).rejects.toMatchObject({ code: 'centre.not_found' });
  });

  it('get a role, and lose it from the next day on', async () => {
    const auditor = await signedIn(api, { role: 'operator' });
    const params = { accountId: auditor.account.id };
    const { memberships } = await admin.call(identity.grantMembership, { params, body: { role: 'auditor' } });
    await auditor.call(audit.listAuditEvents, { query: {} });
    const membershipId = memberships.find(({ role }) => role === 'auditor')?.id ?? '';
    await admin.call(identity.endMembership, { params: { ...params, membershipId } });
    api.clock.pass(24 * 3600);
    const later = await cookieOf(api, auditor.account.email ?? '');
    await expect(api.client({ cookie: later }).call(audit.listAuditEvents, { query: {} })).rejects.toMatchObject({
      status: 403,
    });
    api.clock.set(null);
  });

  it('keep a delegated authority to its dates', async () => {
    const deputy = await signedIn(api, {
      memberships: [{ role: 'auditor', startsOn: '2020-01-01', endsOn: '2020-01-31', delegatedAs: 'plh' }],
    });
    await expect(deputy.call(audit.listAuditEvents, { query: {} })).rejects.toMatchObject({ status: 403 });
  });

  it('refuse dates the wrong way round', async () => {
    const body = { role: 'auditor' as const, startsOn: '2026-02-01', endsOn: '2026-01-01' };
    await expect(
      admin.call(identity.grantMembership, { params: { accountId: admin.account.id }, body }),
    ).rejects.toMatchObject({
      code: 'request.invalid',
      params: { issues: [{ pointer: '/endsOn', code: 'period_reversed' }] },
    });
  });

  it.each(['account', 'membership'])('answer 404 for an unknown %s', async (what) => {
    const accountId = what === 'account' ? newId() : admin.account.id;
    const params = { accountId, membershipId: newId() };
    await expect(admin.call(identity.endMembership, { params })).rejects.toMatchObject({
      status: 404,
      code: `identity.${what}_not_found`,
    });
  });

  it('are listed by name, page by page, and found by the beginning of name or e-mail', async () => {
    for (const fullName of ['Čandra', 'Dewi', 'Eko']) await anAccount(api, { fullName });
    const first = await admin.call(identity.listAccounts, { query: { limit: 2 } });
    const second = await admin.call(identity.listAccounts, { query: { limit: 200, cursor: first.nextCursor ?? '' } });
    const all = [...first.items, ...second.items];
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    const found = await admin.call(identity.listAccounts, { query: { q: 'wulan pra' } });
    expect(found.items.map(({ fullName }) => fullName)).toEqual(['Wulan Prameswari']);
  });

  it('leave a line in the trail for each change, by whom', async () => {
    const { items } = await admin.call(audit.listAuditEvents, { query: { type: 'account.membership_granted' } });
    expect(items[0]).toMatchObject({
      actorId: admin.account.id,
      via: 'session',
      subjectType: 'account',
      data: { role: 'auditor' },
    });
  });
});
