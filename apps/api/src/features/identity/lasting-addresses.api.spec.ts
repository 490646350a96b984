import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { audit, type Client, calendar, enrolments, identity, sharing } from '@kompeten/contract';
import { PASSWORD, type SignedIn, signedIn } from '../../testing/builders.ts';
import { claimedBy } from '../../testing/claim-builders.ts';
import { aCompletedCohort, issued } from '../../testing/issuance-builders.ts';
import { startTestApi, type TestApi } from '../../testing/test-api.ts';
import { aTrainingStage, type TrainingStage } from '../../testing/training-builders.ts';

const NEXT = 'kalimat-baru-yang-panjang';
const forbidden = (permission: string) => ({ status: 403, code: 'identity.forbidden', params: { permission } });

/** A place in a cohort with a certificate, as whoever holds it. */
interface Held {
  enrolmentId: string;
  personId: string;
  certificateId: string;
}

describe('addresses that need no session', () => {
  let api: TestApi;
  let stage: TrainingStage;
  let admin: SignedIn;
  let held: Held[];
  let holder: SignedIn;
  let mine: Held;
  beforeAll(async () => {
    api = await startTestApi();
    stage = await aTrainingStage(api);
    admin = await signedIn(api, { role: 'administrator' });
    const cohort = await aCompletedCohort(stage, { people: 6 });
    const certificates = await issued(api, stage, cohort);
    held = cohort.roster.map(({ id: enrolmentId, personId }, place) => ({
      ...{ enrolmentId, personId, certificateId: certificates[place]?.id ?? '' },
    }));
  });
  afterAll(() => api?.stop());
  beforeEach(async () => {
    const next = held.pop();
    if (!next) throw new Error('There are more tests than people');
    mine = next;
    holder = await signedIn(api, { role: 'trainee', personId: mine.personId });
  });

  const made = async (by: Client, { certificateId }: Held) => {
    const { path: feed } = await by.call(calendar.makeMyCalendarFeed, {});
    const body = { extent: 'answer' as const, days: 7 as const };
    const { path: link } = await by.call(sharing.createMyShareLink, { params: { certificateId }, body });
    expect(await answers([feed, link])).toEqual([200, 200]);
    return [feed, link];
  };
  const answers = (paths: readonly (string | null)[]) =>
    Promise.all(paths.map(async (path) => (await fetch(`${api.origin}${path}`)).status));
  const ended = [404, 410];
  /** What the trail says of addresses that ended, and who ended them. */
  const trail = async (by: { id: string; via: string }) => {
    const lines = await Promise.all(
      [
        ['certificate.sharing_ended', mine.certificateId],
        ['calendar_feed.withdrawn', holder.account.id],
      ].map(([type, subjectId]) => admin.call(audit.listAuditEvents, { query: { type, subjectId } })),
    );
    return lines.map(({ items }) => items.filter(({ actorId, via }) => actorId === by.id && via === by.via).length);
  };
  const bySession = ({ account }: SignedIn) => ({ id: account.id, via: 'session' });
  const params = () => ({ accountId: holder.account.id });

  it('are neither made nor read by a token, which could be withdrawn without them', async () => {
    const { token } = await holder.call(identity.createAccessToken, {
      body: { name: 'uji', expiresOn: api.clock.today() },
    });
    const script = api.client({ authorization: `Bearer ${token}` });
    await made(holder, mine);
    const at = { params: { certificateId: mine.certificateId } };
    const body = { extent: 'answer' as const, days: 7 as const };
    await expect(script.call(calendar.makeMyCalendarFeed, {})).rejects.toMatchObject(forbidden('calendar_feed'));
    await expect(script.call(calendar.getMyCalendarFeed, {})).rejects.toMatchObject(forbidden('calendar_feed'));
    await expect(script.call(sharing.createMyShareLink, { ...at, body })).rejects.toMatchObject(
      forbidden('share_link'),
    );
    await expect(script.call(sharing.listMyShareLinks, at)).rejects.toMatchObject(forbidden('share_link'));
  });

  it('end with a new password of one’s own', async () => {
    const paths = await made(holder, mine);
    await holder.call(identity.changePassword, { body: { currentPassword: PASSWORD, newPassword: NEXT } });
    expect(await answers(paths)).toEqual(ended);
    expect(await trail(bySession(holder))).toEqual([1, 1]);
    await made(holder, mine);
  });

  it('end with a password that an administrator gave', async () => {
    const paths = await made(holder, mine);
    await admin.call(identity.resetPassword, { params: params() });
    expect(await answers(paths)).toEqual(ended);
    expect(await trail(bySession(admin))).toEqual([1, 1]);
  });

  it('end with the lock of an account, and stay ended after it', async () => {
    const paths = await made(holder, mine);
    await admin.call(identity.lockAccount, { params: params() });
    await admin.call(identity.unlockAccount, { params: params() });
    expect(await answers(paths)).toEqual(ended);
    expect(await trail(bySession(admin))).toEqual([1, 1]);
  });

  it('that a claim card made end with the first use of the next, and no others', async () => {
    const own = await made(holder, mine);
    const byCard = await made(await claimedBy(api, stage, mine.enrolmentId), mine);
    const elsewhere = held[0];
    if (!elsewhere) throw new Error('Nobody is left');
    const other = await made(await claimedBy(api, stage, elsewhere.enrolmentId), elsewhere);
    await stage.operator.call(enrolments.issueClaimCard, { params: { enrolmentId: mine.enrolmentId } });
    expect(await answers(byCard)).toEqual([200, 200]);
    await claimedBy(api, stage, mine.enrolmentId, '582047');
    expect(await answers(byCard)).toEqual(ended);
    expect(await trail({ id: holder.account.id, via: 'claim' })).toEqual([1, 1]);
    expect(await answers([...own, ...other])).toEqual([200, 200, 200, 200]);
  });
});
