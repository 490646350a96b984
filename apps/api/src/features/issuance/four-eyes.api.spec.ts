import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { centres, certificates, cohorts, issuance } from '@kompeten/contract';
import { signedIn } from '../../testing/builders.ts';
import { aCompletedCohort, issued, requested } from '../../testing/issuance-builders.ts';
import { aCentre } from '../../testing/organisation-builders.ts';
import { sql } from '../../testing/sql.ts';
import { startTestApi, type TestApi } from '../../testing/test-api.ts';
import { aTrainingStage, moved, type TrainingStage } from '../../testing/training-builders.ts';

describe('issuance by two people', () => {
  let api: TestApi;
  let stage: TrainingStage;
  beforeAll(async () => {
    api = await startTestApi();
    stage = await aTrainingStage(api);
  });
  afterAll(() => api?.stop());

  const approveBy = (who: Pick<TrainingStage['manager'], 'call'>, batchId: string, listHash?: string) =>
    who.call(issuance.approveIssuance, { params: { batchId }, body: listHash ? { listHash } : undefined });
  const requestBy = async (who: TrainingStage['manager'], cohortId: string) =>
    (await who.call(issuance.requestIssuance, { params: { cohortId }, body: { kind: 'training' } })).batchId;
  const statusOf = async (batchId: string) =>
    (await stage.manager.call(issuance.getIssuanceBatch, { params: { batchId } })).status;

  it('refuses whoever asked for it, and says so beforehand', async () => {
    const { cohortId } = await aCompletedCohort(stage);
    const batchId = await requestBy(stage.manager, cohortId);
    const batch = await stage.manager.call(issuance.getIssuanceBatch, { params: { batchId } });
    expect(batch.blockers).toEqual([{ code: 'same_person' }]);
    await expect(approveBy(stage.manager, batchId)).rejects.toMatchObject({
      status: 422,
      code: 'issuance.same_person',
    });
    expect(await statusOf(batchId)).toBe('pending_approval');
  });

  it('refuses two who both judged in the cohort; one who judged is no bar', async () => {
    const { centreId } = stage;
    const head = await signedIn(api, { role: 'centre_manager', centreId, fullName: 'Kepala Kedua' });
    const both = await aCompletedCohort(stage, { gradedBy: [stage.manager, head] });
    const refused = await requestBy(stage.manager, both.cohortId);
    await expect(approveBy(head, refused)).rejects.toMatchObject({ code: 'issuance.both_judged' });
    const one = await aCompletedCohort(stage, { gradedBy: [head] });
    const accepted = await requestBy(stage.operator, one.cohortId);
    expect(await approveBy(head, accepted)).toMatchObject({ status: 'queued' });
  });

  it('asks for a second factor', async () => {
    const { centreId } = stage;
    const plain = await signedIn(api, { role: 'centre_manager', centreId, demo: false });
    const batchId = await requested(stage, await aCompletedCohort(stage));
    const batch = await plain.call(issuance.getIssuanceBatch, { params: { batchId } });
    expect(batch.blockers).toEqual([{ code: 'second_factor_needed' }]);
    await expect(approveBy(plain, batchId)).rejects.toMatchObject({
      status: 403,
      code: 'identity.second_factor_needed',
    });
  });

  it('voids a batch whose list is no longer what was requested', async () => {
    const cohort = await aCompletedCohort(stage);
    const batchId = await requested(stage, cohort);
    const params = { cohortId: cohort.cohortId };
    const { version } = await stage.operator.call(cohorts.getCohort, { params });
    const body = { event: 'amend' as const, version, reason: 'Satu nilai salah ketik' };
    await stage.operator.call(cohorts.transitionCohort, { params, body });
    await moved(stage, cohort.cohortId, 'complete');
    await sql(api, `update people set full_name = 'Nama Lain' where id = $1`, [cohort.roster[0]?.personId]);
    await expect(approveBy(stage.manager, batchId)).rejects.toMatchObject({
      status: 422,
      code: 'issuance.list_changed',
    });
    expect(await statusOf(batchId)).toBe('void');
    await expect(approveBy(stage.manager, batchId)).rejects.toMatchObject({ code: 'issuance.wrong_state' });
    await api.runJobs();
    const { items } = await stage.manager.call(certificates.listCertificates, { query: params });
    expect(items).toEqual([]);
  });

  it('refuses an approval that names another list', async () => {
    const batchId = await requested(stage, await aCompletedCohort(stage));
    const other = approveBy(stage.manager, batchId, 'f'.repeat(64));
    await expect(other).rejects.toMatchObject({ status: 409, code: 'issuance.stale' });
    expect(await statusOf(batchId)).toBe('pending_approval');
  });

  it('sends a batch back with a reason, after which it is decided', async () => {
    const cohort = await aCompletedCohort(stage);
    const batchId = await requested(stage, cohort);
    const body = { reason: 'Presensi hari kedua belum lengkap' };
    const rejected = await stage.manager.call(issuance.rejectIssuance, { params: { batchId }, body });
    expect(rejected.status).toBe('rejected');
    await expect(approveBy(stage.manager, batchId)).rejects.toMatchObject({ code: 'issuance.wrong_state' });
    expect(await issued(api, stage, cohort)).toHaveLength(2);
  });

  it('is closed to clerks and instructors, and does not exist for other centres', async () => {
    const batchId = await requested(stage, await aCompletedCohort(stage));
    await expect(approveBy(stage.operator, batchId)).rejects.toMatchObject({ status: 403, code: 'identity.forbidden' });
    await expect(approveBy(stage.instructor, batchId)).rejects.toMatchObject({ status: 403 });
    const stranger = await signedIn(api, { role: 'centre_manager' });
    await expect(approveBy(stranger, batchId)).rejects.toMatchObject({ status: 404, code: 'issuance.batch_not_found' });
    await expect(stranger.call(issuance.watchIssuanceBatch, { params: { batchId } })).rejects.toMatchObject({
      status: 404,
    });
    expect((await stranger.call(issuance.listIssuanceBatches, { query: {} })).items).toEqual([]);
  });

  it('lets a centre with one account issue through its parent, and prints who acted for it', async () => {
    const village = await aTrainingStage(api);
    const parent = await aCentre(api, { kind: 'bpvp', name: 'BPVP Induk Uji' });
    const params = { centreId: village.centreId };
    const { version } = await village.manager.call(centres.getCentre, { params });
    await village.manager.call(centres.changeCentre, { params, body: { version, parentId: parent.id } });
    const cohort = await aCompletedCohort(village);
    const batchId = await requestBy(village.manager, cohort.cohortId);
    const head = await signedIn(api, { role: 'centre_manager', centreId: parent.id, fullName: 'Kepala Induk' });
    const { items } = await head.call(issuance.listIssuanceBatches, { query: { status: 'pending_approval' } });
    expect(items.map(({ id }) => id)).toEqual([batchId]);
    await approveBy(head, batchId);
    await api.runJobs();
    const signatories = await sql(
      api,
      `select document -> 'signatories' as list from certificates where cohort_id = $1`,
      [cohort.cohortId],
    );
    const acted = [{ name: 'Kepala Induk', capacity: expect.stringContaining('pejabat BPVP Induk Uji') }];
    expect(signatories).toEqual([{ list: acted }, { list: acted }]);
  });

  it('leaves a trail of who asked and who approved, with a mark where the training is long over', async () => {
    const cohort = await aCompletedCohort(stage);
    await issued(api, stage, cohort);
    const lines = await sql(
      api,
      `select type, actor_name from audit_events where type like 'issuance.%' and centre_id = $1 order by sequence desc limit 4`,
      [stage.centreId],
    );
    expect(lines).toEqual([
      { type: 'issuance.done', actor_name: null },
      { type: 'issuance.approved', actor_name: 'Kepala Uji' },
      { type: 'issuance.entered_late', actor_name: 'Operator Uji' },
      { type: 'issuance.requested', actor_name: 'Operator Uji' },
    ]);
  });
});
