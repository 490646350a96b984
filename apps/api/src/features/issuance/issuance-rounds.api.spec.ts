import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { certificates, issuance, issuanceRounds as rounds } from '@kompeten/contract';
import { type SignedIn, signedIn } from '../../testing/builders.ts';
import { aCompletedCohort } from '../../testing/issuance-builders.ts';
import { sql } from '../../testing/sql.ts';
import { startTestApi, type TestApi } from '../../testing/test-api.ts';
import { aTrainingStage, type TrainingStage } from '../../testing/training-builders.ts';

describe('issuing for many cohorts at once', () => {
  let api: TestApi;
  let stage: TrainingStage;
  let head: SignedIn;
  beforeAll(async () => {
    api = await startTestApi();
  });
  afterAll(() => api?.stop());

  /** A centre of its own with completed cohorts. */
  const aCentreWith = async (...cohorts: Parameters<typeof aCompletedCohort>[1][]) => {
    stage = await aTrainingStage(api);
    head = await signedIn(api, { role: 'centre_manager', centreId: stage.centreId, fullName: 'Kepala Kedua' });
    const made = [];
    for (const wish of cohorts) made.push(await aCompletedCohort(stage, wish));
    return made;
  };
  const asked = async (by: SignedIn = stage.operator, kind: 'training' | 'participation' = 'training') => {
    const params = { centreId: stage.centreId };
    const { id } = await by.call(rounds.requestIssuanceRound, { params, body: { kind } });
    await api.runJobs();
    return get(id);
  };
  const get = (roundId: string) => stage.manager.call(rounds.getIssuanceRound, { params: { roundId } });
  const approve = (roundId: string, listHash: string, by = stage.manager) =>
    by.call(rounds.approveIssuanceRound, { params: { roundId }, body: { listHash } });
  const batchesOf = async (roundId: string) =>
    (await stage.manager.call(issuance.listIssuanceBatches, { query: { roundId } })).items;

  it('takes in everybody who is due, one exact list a cohort, and issues each once', async () => {
    await aCentreWith({ people: 3, judgements: { 2: 'BK' } }, { people: 2 });
    const round = await asked();
    expect(round).toMatchObject({ status: 'pending_approval', cohorts: 2, total: 4, issued: 0 });
    const again = await asked();
    expect(again).toMatchObject({ status: 'empty', cohorts: 0, total: 0, listHash: null });
    expect(await approve(round.id, round.listHash ?? '')).toMatchObject({
      status: 'approved',
      approvedByName: 'Kepala Uji',
    });
    await api.runJobs();
    expect(await get(round.id)).toMatchObject({ status: 'done', total: 4, issued: 4, failed: 0 });
    const rest = await asked(stage.operator, 'participation');
    expect(rest).toMatchObject({ status: 'pending_approval', cohorts: 1, total: 1 });
    const { items } = await stage.manager.call(certificates.listCertificates, { query: { limit: 50 } });
    expect(new Set(items.map(({ enrolmentId }) => enrolmentId)).size).toBe(4);
    const told = await sql<{ type: string }>(
      api,
      `select type from audit_events where subject_id = $1 order by sequence`,
      [round.id],
    );
    expect(told.map(({ type }) => type)).toEqual([
      'issuance_round.requested',
      'issuance_round.approved',
      'issuance_round.done',
    ]);
  });

  it('stays two people: not whoever asked, no other lists, and never without a list', async () => {
    const [first] = await aCentreWith({ people: 1 }, { people: 1 });
    const round = await asked(stage.manager);
    const hash = round.listHash ?? '';
    expect(round.blockers).toEqual([{ code: 'same_person' }]);
    await expect(approve(round.id, hash)).rejects.toMatchObject({ status: 422, code: 'issuance.same_person' });
    await expect(approve(round.id, hash, stage.operator)).rejects.toMatchObject({ status: 403 });
    const [list] = (await batchesOf(round.id)).filter(({ cohortId }) => cohortId === first?.cohortId);
    const params = { batchId: list?.id ?? '' };
    await head.call(issuance.rejectIssuance, { params, body: { reason: 'Angkatan ini belum lengkap' } });
    await expect(approve(round.id, hash, head)).rejects.toMatchObject({ code: 'issuance.round_changed' });
    const now = await get(round.id);
    expect(now).toMatchObject({ cohorts: 1, total: 1 });
    await approve(round.id, now.listHash ?? '', head);
    await expect(approve(round.id, hash, head)).rejects.toMatchObject({ code: 'issuance.wrong_state' });
    await api.runJobs();
    expect(await get(round.id)).toMatchObject({ status: 'done', issued: 1 });
    const stranger = await signedIn(api, { role: 'centre_manager' });
    const foreign = stranger.call(rounds.getIssuanceRound, { params: { roundId: round.id } });
    await expect(foreign).rejects.toMatchObject({ status: 404, code: 'issuance.round_not_found' });
    expect((await stranger.call(rounds.listIssuanceRounds, { query: {} })).items).toEqual([]);
  });

  it('voids a list that changed and leaves one that both people judged to somebody else', async () => {
    stage = await aTrainingStage(api);
    head = await signedIn(api, { role: 'centre_manager', centreId: stage.centreId, fullName: 'Kepala Kedua' });
    const changed = await aCompletedCohort(stage, { people: 1 });
    const judged = await aCompletedCohort(stage, { people: 2, gradedBy: [stage.manager, head] });
    await aCompletedCohort(stage, { people: 1 });
    const round = await asked(stage.manager);
    await sql(api, `update people set full_name = 'Nama Lain' where id = $1`, [changed.roster[0]?.personId]);
    await approve(round.id, round.listHash ?? '', head);
    await api.runJobs();
    expect(await get(round.id)).toMatchObject({ status: 'done', cohorts: 1, voided: 1, total: 1, issued: 1 });
    const { items } = await head.call(issuance.listIssuanceBatches, { query: { status: 'pending_approval' } });
    expect(items).toEqual([expect.objectContaining({ cohortId: judged.cohortId, roundId: null })]);
    expect(items[0]?.blockers).toEqual([{ code: 'both_judged' }]);
  });

  it('rests and goes on, and tries again what failed with its reason', async () => {
    const [cohort] = await aCentreWith({ people: 2 });
    const [first] = cohort?.roster ?? [];
    const round = await asked();
    const params = { roundId: round.id };
    await expect(head.call(rounds.pauseIssuanceRound, { params })).rejects.toMatchObject({
      code: 'issuance.not_under_way',
    });
    await approve(round.id, round.listHash ?? '');
    await sql(api, `update issuance_items set holder_name = '王小明' where enrolment_id = $1`, [first?.id]);
    expect(await head.call(rounds.pauseIssuanceRound, { params })).toMatchObject({ pausedByName: 'Kepala Kedua' });
    await api.runJobs();
    expect(await get(round.id)).toMatchObject({ status: 'approved', issued: 0, failed: 0 });
    expect(await stage.operator.call(rounds.resumeIssuanceRound, { params })).toMatchObject({ pausedAt: null });
    await api.runJobs();
    expect(await get(round.id)).toMatchObject({ status: 'done', issued: 1, failed: 1 });
    const [list] = await batchesOf(round.id);
    expect(list?.failed).toEqual([expect.objectContaining({ fullName: '王小明', code: 'text_unprintable' })]);
    await expect(stage.instructor.call(rounds.retryIssuanceRound, { params })).rejects.toMatchObject({ status: 403 });
    await head.call(rounds.retryIssuanceRound, { params });
    await api.runJobs();
    expect(await get(round.id)).toMatchObject({ status: 'done', issued: 1, failed: 1 });
    await sql(api, `update people set full_name = 'Wang Xiaoming' where id = $1`, [first?.personId]);
    await asked();
    const elsewhere = head.call(issuance.retryIssuance, { params: { batchId: list?.id ?? '' } });
    await expect(elsewhere).rejects.toMatchObject({ code: 'issuance.nothing_to_retry' });
  });
});
