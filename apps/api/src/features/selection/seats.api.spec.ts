import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { cohorts, enrolments, intake, selection } from '@kompeten/contract';
import type { ApplicantAnswer, ApplicationCard } from '@kompeten/domain';
import { APPLICANT_PIN, anAnnouncedCohort, anOpenCohort, sheetOf } from '../../testing/selection-builders.ts';
import { sql } from '../../testing/sql.ts';
import { startTestApi, type TestApi } from '../../testing/test-api.ts';
import { aTrainingStage, enrolled, moved, type TrainingStage } from '../../testing/training-builders.ts';
import { SeatsService } from './seats.service.ts';

/** When the waitlist is looked at again by itself. */
const LOOKS = 'select run_at as at from graphile_worker.jobs where key like $1';

describe('the seats of a cohort', () => {
  let api: TestApi;
  let stage: TrainingStage;
  beforeAll(async () => {
    api = await startTestApi();
    stage = await aTrainingStage(api);
  });
  afterAll(async () => {
    api?.clock.set(null);
    await api?.stop();
  });

  const open = ({ applicationCode }: ApplicationCard) =>
    api.anonymous.call(intake.openApplication, { body: { applicationCode, pin: APPLICANT_PIN } });
  const answer = ({ applicationCode }: ApplicationCard, said: ApplicantAnswer) =>
    api.anonymous.call(intake.answerApplication, { body: { applicationCode, pin: APPLICANT_PIN, answer: said } });
  const statuses = async (cards: readonly ApplicationCard[]) =>
    (await Promise.all(cards.map(open))).map(({ status }) => status);
  /** The job that waits for the end of the time to confirm does exactly this. */
  const fill = (cohortId: string) => api.app.get(SeatsService, { strict: false }).fill(cohortId);
  const applicant = async (cohortId: string, { enrolmentId }: ApplicationCard) => {
    const found = (await sheetOf(stage, cohortId)).items.find((each) => each.enrolmentId === enrolmentId);
    return { params: { enrolmentId }, version: found?.version ?? 0 };
  };

  it('go to whoever waits first, by themselves, and pass on when nobody confirms in time', async () => {
    const { cohortId, cards } = await anAnnouncedCohort(api, stage, 2, 5);
    const [a, b, c, d, e] = cards as [
      ApplicationCard,
      ApplicationCard,
      ApplicationCard,
      ApplicationCard,
      ApplicationCard,
    ];
    expect(await statuses(cards)).toEqual(['selected', 'selected', 'waitlisted', 'waitlisted', 'waitlisted']);
    expect(await answer(a, 'confirm')).toMatchObject({ status: 'enrolled' });
    await answer(b, 'withdraw');
    expect(await open(c)).toMatchObject({ status: 'selected', reason: 'moved_up', answers: ['confirm', 'withdraw'] });
    expect(await open(e)).toMatchObject({ waitingBefore: 1 });
    const { confirmBy } = await open(c);
    const looks = await sql<{ at: string }>(api, LOOKS, [`fill_seats:${cohortId}:%`]);
    expect(looks.map(({ at }) => at)).toContain(confirmBy);
    api.clock.set(new Date(Date.parse(confirmBy ?? '') + 1000).toISOString());
    await expect(answer(c, 'confirm')).rejects.toMatchObject({ code: 'intake.nothing_to_confirm' });
    await fill(cohortId);
    api.clock.set(null);
    expect(await statuses([c, d, e])).toEqual(['withdrawn', 'selected', 'waitlisted']);
    expect(await open(c)).toMatchObject({ reason: 'not_confirmed' });
  });

  it('are confirmed at the counter too, and given to nobody before those who wait', async () => {
    const { cohortId, cards } = await anAnnouncedCohort(api, stage, 1, 2);
    const [first, second] = cards as [ApplicationCard, ApplicationCard];
    const { params, version } = await applicant(cohortId, first);
    const confirm = (at: number) =>
      stage.operator.call(selection.answerSeat, { params, body: { answer: 'confirm', version: at } });
    await expect(confirm(version + 1)).rejects.toMatchObject({ code: 'enrolment.stale', status: 409 });
    expect(await confirm(version)).toMatchObject({ status: 'enrolled' });
    await expect(enrolled(stage, cohortId)).rejects.toMatchObject({ code: 'enrolment.over_capacity' });
    const exit = { event: 'withdraw' as const, version: version + 1, reason: 'Pindah desa' };
    await stage.operator.call(enrolments.exitEnrolment, { params, body: exit });
    await expect(enrolled(stage, cohortId)).rejects.toMatchObject({ code: 'enrolment.waitlist_first' });
    await api.runJobs();
    expect(await statuses([second])).toEqual(['selected']);
  });

  it('that are added go to those who wait; those who wait in vain learn it when training begins', async () => {
    const { cohortId, cards } = await anAnnouncedCohort(api, stage, 1, 3);
    const { version } = await stage.manager.call(cohorts.getCohort, { params: { cohortId } });
    await stage.manager.call(cohorts.changeCohort, { params: { cohortId }, body: { version, capacity: 2 } });
    await api.runJobs();
    expect(await statuses(cards)).toEqual(['selected', 'selected', 'waitlisted']);
    await moved(stage, cohortId, 'confirm', 'start');
    expect(await statuses(cards)).toEqual(['active', 'active', 'rejected']);
    expect(await open(cards[2] as ApplicationCard)).toMatchObject({ reason: 'seats_gone', answers: [] });
  });

  it('are never sold twice while fifty push in, some leave and some confirm', async () => {
    const { cohortId, cards } = await anAnnouncedCohort(api, stage, 7, 12);
    const leaving = cards.slice(0, 4).map((card) => answer(card, 'withdraw'));
    const staying = cards.slice(4, 7).map((card) => answer(card, 'confirm'));
    const pushing = Array.from({ length: 50 }, () => enrolled(stage, cohortId));
    const asked = await Promise.allSettled([...leaving, ...pushing, ...staying]);
    await api.runJobs();
    const { seatsTaken, capacity } = await stage.manager.call(cohorts.getCohort, { params: { cohortId } });
    expect([seatsTaken, capacity]).toEqual([7, 7]);
    expect(await statuses(cards.slice(7))).toEqual([...Array(4).fill('selected'), 'waitlisted']);
    const codes = asked.flatMap((each) => (each.status === 'rejected' ? [each.reason.code] : []));
    expect(codes).toHaveLength(50);
    for (const code of codes) expect(['enrolment.over_capacity', 'enrolment.waitlist_first']).toContain(code);
  });

  it('of an open cohort are given once among fifty who enrol at once', async () => {
    const cohortId = await anOpenCohort(stage, { capacity: 9 });
    const asked = await Promise.allSettled(Array.from({ length: 50 }, () => enrolled(stage, cohortId)));
    expect(asked.filter(({ status }) => status === 'fulfilled')).toHaveLength(9);
    expect((await stage.manager.call(cohorts.getCohort, { params: { cohortId } })).seatsTaken).toBe(9);
  });
});
