import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { calendar, delegations, identity, notifications } from '@kompeten/contract';
import { type SignedIn, signedIn } from '../../testing/builders.ts';
import { claimedBy, type Trainee } from '../../testing/claim-builders.ts';
import { startTestApi, type TestApi } from '../../testing/test-api.ts';
import { aCohort, aTrainingStage, enrolled, moved, type TrainingStage } from '../../testing/training-builders.ts';

const forbidden = { status: 403, code: 'identity.forbidden' };

/** Whoever has a copy of somebody's identity card may enrol them and keep the card that they make. */
describe('a claim card of somebody who is staff elsewhere', () => {
  let api: TestApi;
  let home: TrainingStage;
  let official: SignedIn;
  let holder: Trainee;
  beforeAll(async () => {
    api = await startTestApi();
    home = await aTrainingStage(api);
    const elsewhere = await aTrainingStage(api);
    const { id: cohortId } = await aCohort(elsewhere);
    await moved(elsewhere, cohortId, 'open_enrolment');
    const { id, personId } = await enrolled(elsewhere, cohortId);
    const at = { centreId: home.centreId, personId };
    official = await signedIn(api, { role: 'centre_manager', ...at, fullName: 'Kepala yang Belajar' });
    holder = await claimedBy(api, elsewhere, id);
  });
  afterAll(() => api?.stop());

  it('opens what is a trainee’s, and tells neither the address nor the office of the account', async () => {
    const { user } = await holder.call(identity.getSession, {});
    expect(user).toMatchObject({ id: official.account.id, via: 'claim', email: null, roles: ['trainee'] });
    expect(user.memberships.map(({ role }) => role)).toEqual(['trainee']);
    const own = (await official.call(identity.getSession, {})).user;
    expect(own).toMatchObject({ email: official.account.email, roles: ['centre_manager', 'trainee'] });
  });

  it('marks and silences nothing of what the account is told', async () => {
    const upTo = api.clock.now();
    const tries = [
      holder.call(notifications.countNotifications, {}),
      holder.call(notifications.readNotifications, { body: { upTo } }),
      holder.call(notifications.getNotificationSettings, {}),
      holder.call(notifications.changeNotificationSettings, { body: { locale: 'en' } }),
    ];
    for (const each of await Promise.allSettled(tries))
      expect(each).toMatchObject({ status: 'rejected', reason: forbidden });
    expect(await official.call(notifications.getNotificationSettings, {})).toMatchObject({ locale: 'id' });
  });

  it('ends no authority that the account gave away, nor reads of it, and neither does a script', async () => {
    const [membership] = official.account.memberships;
    const today = api.clock.today();
    const { id } = await official.call(delegations.createDelegation, {
      body: {
        ...{ membershipId: membership?.id ?? '', colleagueId: home.operator.account.id, capacity: 'plh' },
        ...{ startsOn: today, endsOn: today, reason: 'Dinas luar, SPT 12/2026' },
      },
    });
    const body = { name: 'skrip', expiresOn: today };
    const { token } = await official.call(identity.createAccessToken, { body });
    const script = api.client({ authorization: `Bearer ${token}` });
    const params = { delegationId: id };
    await expect(holder.call(delegations.getDelegations, {})).rejects.toMatchObject(forbidden);
    for (const who of [holder, script])
      await expect(who.call(delegations.withdrawDelegation, { params })).rejects.toMatchObject(forbidden);
    const { given } = await official.call(delegations.getDelegations, {});
    expect(given).toMatchObject([{ id, standing: 'in_force' }]);
    await api.runJobs();
    const told = async (who: Trainee | SignedIn) =>
      (await who.call(notifications.listNotifications, { query: {} })).items.map(({ kind }) => kind);
    expect([await told(official), await told(holder)]).toEqual([['authority_delegated'], []]);
  });

  it('neither reads nor ends the address of a calendar that shows more than it opens', async () => {
    const status = async ({ path }: { path: string }) => (await fetch(`${api.origin}${path}`)).status;
    const whole = await official.call(calendar.makeMyCalendarFeed, {});
    expect(await holder.call(calendar.getMyCalendarFeed, {})).toEqual({ feed: null });
    const part = await holder.call(calendar.makeMyCalendarFeed, {});
    expect([await status(whole), await status(part)]).toEqual([200, 200]);
    await holder.call(calendar.withdrawMyCalendarFeed, {});
    expect([await status(whole), await status(part)]).toEqual([200, 404]);
    const again = await holder.call(calendar.makeMyCalendarFeed, {});
    await official.call(calendar.withdrawMyCalendarFeed, {});
    expect([await status(whole), await status(again)]).toEqual([404, 404]);
  });
});
