import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { issuance, notifications } from '@kompeten/contract';
import type { NotificationSettingsChange } from '@kompeten/domain';
import { signedIn } from '../../testing/builders.ts';
import { aCompletedCohort, requested } from '../../testing/issuance-builders.ts';
import { type Mailbox, startMailbox } from '../../testing/mailbox.ts';
import { sql } from '../../testing/sql.ts';
import { startTestApi, type TestApi } from '../../testing/test-api.ts';
import { aTrainingStage, type TrainingStage } from '../../testing/training-builders.ts';
import { eventNoted } from '../audit/event-noted.rules.ts';
import { EventNotedJob } from './notifications.job.ts';

describe('what people are told', () => {
  let api: TestApi;
  let mailbox: Mailbox;
  let stage: TrainingStage;
  beforeAll(async () => {
    mailbox = await startMailbox();
    const mail = { KOMPETEN_SMTP_URL: mailbox.url, KOMPETEN_MAIL_FROM: 'Kompeten <kabar@kompeten.example>' };
    api = await startTestApi({ env: { ...mail, PUBLIC_URL: 'http://localhost:3999' } });
    stage = await aTrainingStage(api);
  });
  afterAll(async () => {
    await api?.stop();
    await mailbox?.stop();
  });

  const lettersTo = (email: string) => mailbox.letters.filter(({ to }) => to.includes(email));
  const head = () => signedIn(api, { role: 'centre_manager', centreId: stage.centreId });
  const told = async (by: TrainingStage['manager']) =>
    (await by.call(notifications.listNotifications, { query: {} })).items;
  const ask = async () => {
    const cohort = await aCompletedCohort(stage, { people: 1 });
    const batch = await requested(stage, cohort);
    await api.runJobs();
    return batch;
  };
  const change = (by: TrainingStage['manager'], body: NotificationSettingsChange) =>
    by.call(notifications.changeNotificationSettings, { body });

  it('reaches those who may act, in the product and by letter, but not whose act it was, nor other centres', async () => {
    const second = await head();
    const stranger = await signedIn(api, { role: 'centre_manager', centreId: (await aTrainingStage(api)).centreId });
    const batchId = await ask();
    const waits = { kind: 'issuance_waits', path: `/admin/issuance/${batchId}`, readAt: null };
    expect(await told(second)).toEqual([expect.objectContaining(waits)]);
    expect(await told(stage.operator)).toEqual([]);
    expect(await told(stranger)).toEqual([]);

    const [letter] = lettersTo(second.account.email ?? '');
    expect(letter?.to).toEqual([second.account.email]);
    expect(letter?.mail.subject).toBe('Penerbitan menunggu persetujuan');
    expect(letter?.mail.text).toContain(`http://localhost:3999/admin/issuance/${batchId}`);
    expect(letter?.mail.text).toContain('http://localhost:3999/admin/notification-settings');
    expect(letter?.mail.headers.get('auto-submitted')).toBe('auto-generated');
  });

  it('is told once, however often the job runs, and its letter is tried again when the server is busy', async () => {
    const second = await head();
    mailbox.refuseNext();
    await ask();
    const events = await sql<{ id: string }>(api, `select id from audit_events where type = 'issuance.requested'`);
    for (const { id } of events) await api.app.get(EventNotedJob).run(eventNoted.payload.parse({ eventId: id }));
    expect(await told(second)).toHaveLength(events.length);
    await sql(api, `update graphile_worker._private_jobs set run_at = now()`);
    await api.runJobs();
    const letters = lettersTo(second.account.email ?? '');
    expect(new Set(letters.map(({ mail }) => mail.messageId)).size).toBe(letters.length);
    expect(letters).toHaveLength(events.length);
  });

  it('is counted, read one by one or all at once, and nobody reads for another', async () => {
    const [second, third] = [await head(), await head()];
    await ask();
    await ask();
    const count = async (by = second) => (await by.call(notifications.countNotifications, {})).unread;
    const [latest, first] = await told(second);
    expect(await count()).toBe(2);
    await third.call(notifications.readNotifications, { body: { ids: [latest?.id ?? ''] } });
    expect(await count()).toBe(2);
    await second.call(notifications.readNotifications, { body: { ids: [first?.id ?? ''] } });
    const unread = await second.call(notifications.listNotifications, { query: { unread: 'true' } });
    expect(unread.items.map(({ id }) => id)).toEqual([latest?.id]);
    expect(await second.call(notifications.readNotifications, { body: { upTo: latest?.at ?? '' } })).toEqual({
      unread: 0,
    });
  });

  it('waits for nobody any more once somebody has decided', async () => {
    const second = await head();
    const batchId = await ask();
    await stage.manager.call(issuance.rejectIssuance, { params: { batchId }, body: { reason: 'Daftarnya keliru.' } });
    await api.runJobs();
    expect(await told(second)).toEqual([expect.objectContaining({ readAt: expect.any(String) })]);
    expect(await second.call(notifications.countNotifications, {})).toEqual({ unread: 0 });
  });

  it('is left out where somebody does not want it, in the language they want, and never where the law demands it', async () => {
    const second = await head();
    const wish = { kind: 'issuance_waits', inProduct: true, email: false } as const;
    const settings = await change(second, { locale: 'en', kinds: [wish] });
    expect(settings).toMatchObject({ locale: 'en', sendsEmail: true, email: second.account.email });
    await ask();
    expect(await told(second)).toHaveLength(1);
    expect(lettersTo(second.account.email ?? '')).toEqual([]);
    await change(second, { kinds: [{ ...wish, email: true }] });
    await ask();
    expect(lettersTo(second.account.email ?? '').map(({ mail }) => mail.subject)).toEqual([
      'An issuance waits for approval',
    ]);
    await expect(
      change(second, { kinds: [{ kind: 'password_changed', inProduct: true, email: false }] }),
    ).rejects.toMatchObject({ status: 422, code: 'notification.legal' });
  });
});
