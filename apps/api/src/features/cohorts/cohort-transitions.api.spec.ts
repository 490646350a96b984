import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { audit, cohorts } from '@kompeten/contract';
import { signedIn } from '../../testing/builders.ts';
import { startTestApi, type TestApi } from '../../testing/test-api.ts';
import {
  aCohort,
  aRunningCohort,
  aTrainingStage,
  enrolled,
  moved,
  type TrainingStage,
} from '../../testing/training-builders.ts';

describe('moving a cohort on', () => {
  let api: TestApi;
  let stage: TrainingStage;
  beforeAll(async () => {
    api = await startTestApi();
    stage = await aTrainingStage(api);
  });
  afterAll(() => api?.stop());

  const transition = (cohortId: string, body: object, by = stage.manager) =>
    by.call(cohorts.transitionCohort, { params: { cohortId }, body: body as never });

  it('shows the reasons against a step, and refuses with them', async () => {
    const { id: cohortId } = await aCohort(stage);
    const { events } = await moved(stage, cohortId, 'open_enrolment', 'close_enrolment');
    expect(events[0]).toEqual({ event: 'confirm', blockers: [{ code: 'nobody_enrolled' }] });
    await expect(transition(cohortId, { event: 'confirm', version: 3 })).rejects.toMatchObject({
      code: 'cohort.blocked',
      params: { blockers: [{ code: 'nobody_enrolled' }] },
    });
    await expect(transition(cohortId, { event: 'complete', version: 3 })).rejects.toMatchObject({
      code: 'cohort.wrong_state',
    });
    await expect(transition(cohortId, { event: 'confirm', version: 2 })).rejects.toMatchObject({
      code: 'cohort.stale',
    });
  });

  it('evaluates with missing hours only by a reason of somebody who may waive', async () => {
    const { cohort } = await aRunningCohort(stage, 1);
    const short = await aCohort(stage);
    await moved(stage, short.id, 'open_enrolment');
    await enrolled(stage, short.id);
    const { version } = await moved(stage, short.id, 'close_enrolment', 'confirm', 'start');
    const body = { event: 'open_evaluation', version, reason: 'Banjir hari kedua' };
    await expect(transition(short.id, body, stage.operator)).rejects.toMatchObject({ code: 'cohort.blocked' });
    expect(await transition(short.id, body)).toMatchObject({ status: 'evaluating', hoursWaiver: 'Banjir hari kedua' });
    expect(cohort).toMatchObject({ lessonHoursHeld: 4 });
    expect(await transition(cohort.id, { event: 'open_evaluation', version: cohort.version })).toMatchObject({
      hoursWaiver: null,
    });
  });

  it('lets one of two who move it at once win', async () => {
    const { id } = await aCohort(stage);
    const both = await Promise.allSettled([
      transition(id, { event: 'open_enrolment', version: 1 }),
      transition(id, { event: 'cancel', version: 1, reason: 'Batal' }, stage.operator),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    const refused = both.find((each) => each.status === 'rejected');
    expect(refused).toMatchObject({ reason: { code: 'cohort.stale', status: 409 } });
  });

  it('leaves every step in the audit trail', async () => {
    const { id: cohortId } = await aCohort(stage);
    await moved(stage, cohortId, 'open_enrolment');
    const auditor = await signedIn(api, { role: 'auditor' });
    const { items } = await auditor.call(audit.listAuditEvents, { query: { subjectId: cohortId } });
    expect(items.map(({ type }) => type)).toEqual(['cohort.enrolment_opened', 'cohort.planned']);
    expect(items[0]).toMatchObject({ centreId: stage.centreId, data: { from: 'draft', to: 'enrolling' } });
  });
});
