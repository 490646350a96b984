import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { certificates, issuance } from '@kompeten/contract';
import { eventsOf } from '../../testing/events.ts';
import { aCompletedCohort, issued, requested } from '../../testing/issuance-builders.ts';
import { sql } from '../../testing/sql.ts';
import { startTestApi, type TestApi } from '../../testing/test-api.ts';
import { aRunningCohort, aTrainingStage, type TrainingStage } from '../../testing/training-builders.ts';
import { IssueBatchService } from './issue-batch.service.ts';

describe('issuance', () => {
  let api: TestApi;
  let stage: TrainingStage;
  beforeAll(async () => {
    api = await startTestApi();
    stage = await aTrainingStage(api);
  });
  afterAll(() => api?.stop());

  const readiness = async (cohortId: string) =>
    (await stage.operator.call(issuance.getIssuanceReadiness, { params: { cohortId } })).items;
  const approve = (batchId: string, listHash?: string) =>
    stage.manager.call(issuance.approveIssuance, { params: { batchId }, body: listHash ? { listHash } : {} });

  it('tells everybody’s reasons before anyone clicks', async () => {
    const { cohortId } = await aCompletedCohort(stage, { people: 4, absent: [1], judgements: { 2: 'BK', 3: null } });
    const items = await readiness(cohortId);
    expect(items.map(({ training }) => training.map(({ code }) => code))).toEqual([
      [],
      ['attendance_below'],
      ['unit_not_competent', 'unit_not_competent'],
      ['unit_not_evaluated', 'unit_not_evaluated'],
    ]);
    expect(items.map(({ participation }) => participation)).toEqual([[], [], [], []]);
    expect(items[1]?.training[0]).toEqual({ code: 'attendance_below', percent: 0, minimum: 80 });
  });

  it('says of a cohort that still runs that it is not completed', async () => {
    const { cohort } = await aRunningCohort(stage, 1);
    const [only] = await readiness(cohort.id);
    expect(only?.training).toContainEqual({ code: 'cohort_not_completed', status: 'running' });
    const body = { kind: 'training' as const };
    await expect(
      stage.operator.call(issuance.requestIssuance, { params: { cohortId: cohort.id }, body }),
    ).rejects.toMatchObject({ status: 422, code: 'issuance.nobody_eligible' });
  });

  it('issues to all who may have one, and to the others a statement of participation', async () => {
    const cohort = await aCompletedCohort(stage, { people: 3, judgements: { 1: 'BK' } });
    const training = await issued(api, stage, cohort);
    expect(training.map(({ enrolmentId }) => enrolmentId)).toEqual([cohort.roster[0]?.id, cohort.roster[2]?.id]);
    const batchId = await requested(stage, cohort, 'participation');
    await approve(batchId);
    await api.runJobs();
    const batch = await stage.manager.call(issuance.getIssuanceBatch, { params: { batchId } });
    expect(batch).toMatchObject({ status: 'done', kind: 'participation', total: 1, issued: 1 });
    const [, other] = await readiness(cohort.cohortId);
    expect(other?.participation).toEqual([{ code: 'already_issued', certificateId: batch.items[0]?.certificateId }]);
  });

  it('gives numbers without a gap, in the order of the list, with a code that checks itself', async () => {
    const all = await issued(api, stage, await aCompletedCohort(stage, { people: 3 }));
    const sequences = all.map(({ number }) => Number(number?.split('/')[0]));
    expect(sequences).toEqual([0, 1, 2].map((step) => (sequences[0] ?? 0) + step));
    expect(new Set(all.map(({ code }) => code)).size).toBe(3);
    const [first] = all;
    expect(first).toMatchObject({ issuedOn: api.clock.today(), validUntil: null, standing: 'valid', kind: 'training' });
  });

  it('shows the exact list and its hash, and issues what was read', async () => {
    const cohort = await aCompletedCohort(stage);
    const batchId = await requested(stage, cohort);
    const batch = await stage.manager.call(issuance.getIssuanceBatch, { params: { batchId } });
    expect(batch).toMatchObject({ status: 'pending_approval', total: 2, blockers: [] });
    expect(batch.items.map(({ holderName }) => holderName)).toEqual(cohort.roster.map(({ person }) => person.fullName));
    expect(await approve(batchId, batch.listHash)).toMatchObject({ status: 'queued', approvedByName: 'Kepala Uji' });
    await api.runJobs();
    const detail = await stage.manager.call(issuance.getIssuanceBatch, { params: { batchId } });
    expect(detail.items.every(({ status, certificateId }) => status === 'issued' && certificateId)).toBe(true);
  });

  it('tells the end of a finished batch to whoever comes late', async () => {
    const batchId = await requested(stage, await aCompletedCohort(stage));
    await approve(batchId);
    await api.runJobs();
    const events = await eventsOf(api, stage.operator, `/issuance-batches/${batchId}/events`);
    expect(events).toEqual([{ event: 'done', data: expect.objectContaining({ issued: 2, status: 'done' }) }]);
  });

  it('does the work once when two workers take up the same batch', async () => {
    const cohort = await aCompletedCohort(stage, { people: 3 });
    const batchId = await requested(stage, cohort);
    await approve(batchId);
    const worker = api.app.get(IssueBatchService, { strict: false });
    await Promise.all([worker.run(batchId, 1), worker.run(batchId, 1), api.runJobs()]);
    const batch = await stage.manager.call(issuance.getIssuanceBatch, { params: { batchId } });
    expect(batch).toMatchObject({ status: 'done', issued: 3, failed: [] });
    const query = { cohortId: cohort.cohortId };
    expect((await stage.manager.call(certificates.listCertificates, { query })).items).toHaveLength(3);
  });

  it('issues only to those named', async () => {
    const { cohortId, roster } = await aCompletedCohort(stage, { people: 2 });
    const body = { kind: 'training' as const, enrolmentIds: [roster[1]?.id ?? ''] };
    const { total } = await stage.operator.call(issuance.requestIssuance, { params: { cohortId }, body });
    expect(total).toBe(1);
    const [, named] = await readiness(cohortId);
    expect(named?.training).toEqual([{ code: 'already_requested', batchId: expect.any(String) }]);
  });

  it('says before anybody asks that a name cannot be printed', async () => {
    const { cohortId, roster } = await aCompletedCohort(stage, { people: 2 });
    await sql(api, `update people set full_name = 'Ratna 王' where id = $1`, [roster[0]?.personId]);
    const [first, second] = await readiness(cohortId);
    const standing = [{ code: 'name_unprintable', character: '王' }];
    expect(first).toMatchObject({ training: standing, participation: standing });
    expect(second).toMatchObject({ training: [], participation: [] });
    const body = { kind: 'training' as const };
    expect(await stage.operator.call(issuance.requestIssuance, { params: { cohortId }, body })).toMatchObject({
      total: 1,
    });
  });

  it('records the failure of one and issues to the others; its number is taken up once the name can be printed', async () => {
    const cohort = await aCompletedCohort(stage, { people: 2, title: 'Angkatan dengan nama sulit' });
    const [first] = cohort.roster;
    const batchId = await requested(stage, cohort);
    await approve(batchId);
    const line = `update issuance_items set holder_name = '王小明' where batch_id = $1 and enrolment_id = $2`;
    await sql(api, line, [batchId, first?.id]);
    await api.runJobs();
    const batch = await stage.manager.call(issuance.getIssuanceBatch, { params: { batchId } });
    const failed = [{ enrolmentId: first?.id, fullName: '王小明', code: 'text_unprintable' }];
    expect(batch).toMatchObject({ status: 'done', total: 2, issued: 1, failed });
    await sql(api, `update people set full_name = 'Wang Xiaoming' where id = $1`, [first?.personId]);
    const all = await issued(api, stage, cohort);
    expect(all.map(({ holderName }) => holderName)[0]).toBe('Wang Xiaoming');
    const sequences = all.map(({ number }) => Number(number?.split('/')[0]));
    expect(sequences[1]).toBe((sequences[0] ?? 0) + 1);
    const { items } = await stage.manager.call(certificates.listCertificates, { query: { cohortId: cohort.cohortId } });
    expect(items).toHaveLength(2);
  });
});
