import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { basePath, devices, grading, identity } from '@kompeten/contract';
import { type SignedIn, signedIn } from '../testing/builders.ts';
import { startTestApi, type TestApi } from '../testing/test-api.ts';

const signedOut = { status: 401, code: 'identity.signed_out' };

describe('two people who share a browser', () => {
  let api: TestApi;
  let ani: SignedIn;
  let budi: SignedIn;
  beforeAll(async () => {
    api = await startTestApi();
    ani = await signedIn(api, { role: 'instructor', fullName: 'Ani' });
    budi = await signedIn(api, { role: 'instructor', fullName: 'Budi' });
  });
  afterAll(() => api?.stop());

  const pageOf = (one: SignedIn, cookie = one.cookie) => api.client({ cookie, 'x-kompeten-account': one.account.id });

  it('are each taken for who their page says they are', async () => {
    expect((await pageOf(ani).call(identity.getSession, {})).user.fullName).toBe('Ani');
  });

  it('send nothing in the name of whoever signed in meanwhile', async () => {
    const page = pageOf(ani, budi.cookie);
    await expect(page.call(identity.getSession, {})).rejects.toMatchObject(signedOut);
    await expect(page.call(devices.keepDeviceKey, { params: { deviceId: 'hp' } })).rejects.toMatchObject(signedOut);
    const cohortId = '0190a0e2-0000-7000-8000-000000000000';
    const sent = { deviceId: 'hp', deviceNow: api.clock.now(), waiting: 0, events: [anEvent] };
    const sending = page.call(grading.sendGradeEvents, { params: { cohortId }, body: sent });
    await expect(sending).rejects.toMatchObject(signedOut);
  });

  it.each(['', 'siapa', '*', '0190a0e2-0000-7000-8000-000000000000'])(
    'are nobody when the page names "%s"',
    async (name) => {
      const page = api.client({ cookie: ani.cookie, 'x-kompeten-account': name });
      await expect(page.call(identity.getSession, {})).rejects.toMatchObject(signedOut);
    },
  );

  it.each(['/session', '/cohorts', '/cohorts/0190a0e2-0000-7000-8000-000000000000/live'])(
    'see no data of whoever locked the device by typing %s into the browser',
    async (path) => {
      const ask = (mode: string) =>
        api.app.inject({ url: `${basePath}${path}`, headers: { cookie: ani.cookie, 'sec-fetch-mode': mode } });
      expect((await ask('navigate')).json()).toMatchObject(signedOut);
      expect((await ask('cors')).statusCode).not.toBe(401);
    },
  );

  it('still get files by a link, since a browser opens those itself', async () => {
    const url = `${basePath}/certificates/0190a0e2-0000-7000-8000-000000000000/pdf`;
    const headers = { cookie: ani.cookie, 'sec-fetch-mode': 'navigate' };
    expect((await api.app.inject({ url, headers })).json()).toMatchObject({ code: 'certificate.not_found' });
  });

  it('may sign in and out whatever an old page says, since that is open to everybody', async () => {
    const leaving = await signedIn(api, { role: 'instructor' });
    const page = pageOf(ani, leaving.cookie);
    await page.call(identity.signOut, {});
    await expect(leaving.call(identity.getSession, {})).rejects.toMatchObject(signedOut);
  });
});

const anEvent = {
  id: '0190a0e2-0000-7000-8000-000000000001',
  enrolmentId: '0190a0e2-0000-7000-8000-000000000002',
  unitCode: 'U1',
  judgement: 'K' as const,
  supersedes: [],
  madeAt: '2026-11-28T01:00:00Z',
};
