import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { dataRights, erasures, verification } from '@kompeten/contract';
import type { DataRequest, DataRequestStep, ErasureLine } from '@kompeten/domain';
import { cookieOf, type SignedIn, signedIn } from '../../testing/builders.ts';
import { aCopyStage, type CopyStage } from '../../testing/copy-stage.ts';
import { differenceOf, everyRow } from '../../testing/every-row.ts';
import { everythingStored } from '../../testing/everything-stored.ts';
import { anOpenCohort, applied } from '../../testing/selection-builders.ts';
import { sql } from '../../testing/sql.ts';
import { startTestApi, type TestApi } from '../../testing/test-api.ts';
import { aPerson, aTrainingStage } from '../../testing/training-builders.ts';

const body = { note: 'Datang ke kantor dengan surat bermeterai' };
const goesIn = (lines: readonly ErasureLine[] = []) =>
  lines.flatMap(({ part, count, reason }) => (reason === null ? [[part, count]] : []));

describe('an erasure that is asked at the office', () => {
  let api: TestApi;
  let stage: CopyStage;
  beforeAll(async () => {
    api = await startTestApi();
    stage = await aCopyStage(api);
  });
  afterAll(() => api?.stop());

  const seen = ({ id }: DataRequest, by: Pick<SignedIn, 'call'>) =>
    by.call(dataRights.getDataRequest, { params: { dataRequestId: id } });
  const move = async (
    request: DataRequest,
    event: DataRequestStep['event'],
    by: Pick<SignedIn, 'call'>,
    answer?: string,
  ) => {
    const listHash = (await seen(request, by)).erasureList?.hash ?? null;
    const params = { dataRequestId: request.id };
    return by.call(dataRights.moveDataRequest, { params, body: { event, listHash, answer: answer ?? null } });
  };
  const askedAtBody = (place: number) =>
    stage.manager.call(erasures.requestErasureAtBody, {
      ...{ params: { applicationId: stage.applicationIds[place] ?? '' }, body },
    });
  /** The decision was published longer ago than an appeal is taken. */
  const later = async <T>(work: () => Promise<T>): Promise<T> => {
    api.clock.set(new Date(Date.now() + 20 * 86_400_000).toISOString());
    try {
      return await work();
    } finally {
      api.clock.set(null);
    }
  };

  const again = async ({ account }: SignedIn) => api.client({ cookie: await cookieOf(api, account.email ?? '') });

  it('keeps at a body what a certificate in force and an appeal rest on, and is declined with words', async () => {
    const request = await askedAtBody(0);
    expect(await seen(request, stage.manager)).toMatchObject({ bodyId: stage.body.id, askedAtOffice: body.note });
    const { erasureList } = await seen(request, stage.manager);
    expect(goesIn(erasureList?.lines)).toEqual([]);
    expect(erasureList?.lines).toContainEqual({ part: 'assessment_files', count: 1, reason: 'certificate_in_force' });
    await expect(move(request, 'carry_out', stage.manager)).rejects.toMatchObject({
      code: 'data_request.nothing_to_erase',
    });
    const answer = 'Sertifikat Anda masih berlaku.';
    expect(await move(request, 'decline', stage.manager, answer)).toMatchObject({ status: 'declined', answer });
  });

  it('ends at a body what nothing rests on any more, and nothing of the other candidate', async () => {
    await sql(api, `update certificates set status = 'revoked' where person_id = $1`, [stage.personIds[1]]);
    const request = await askedAtBody(1);
    expect(goesIn((await seen(request, stage.manager)).erasureList?.lines)).toEqual([]);
    const before = await everyRow(api);
    await later(async () => {
      await move(request, 'carry_out', await again(stage.manager));
      await move(request, 'finish', await again(stage.secondManager));
    });
    const changed = differenceOf(before, await everyRow(api));
    const emptied = { before: [expect.any(String)], since: [expect.any(String)] };
    expect(changed).toMatchObject({ assessment_files: emptied, reasonable_adjustments: emptied });
    const [other] = [stage.personIds[0] ?? ''];
    const touched = Object.entries(changed).filter(([, { before: rows }]) => rows.some((row) => row.includes(other)));
    expect(touched).toEqual([]);
    const judged = await sql(api, 'select 1 from criterion_judgements where candidacy_id = $1', [
      stage.candidacyIds[1],
    ]);
    expect(judged).toHaveLength(1);
  });

  it('tells a centre of no matter elsewhere but that there is one, and names it to those who may see it', async () => {
    const { operator } = stage.training;
    await sql(api, `update enrolments set phone = '0812-0000-0007' where id = $1`, [stage.enrolmentId]);
    const params = { enrolmentId: stage.enrolmentId };
    const request = await operator.call(erasures.requestErasureAtCentre, { params, body });
    const reasonsFor = async (by: Pick<SignedIn, 'call'>) =>
      new Set((await seen(request, by)).erasureList?.lines.map(({ reason }) => reason));
    const administrator = await signedIn(api, { role: 'administrator' });
    expect(await reasonsFor(operator)).toContain('needed_elsewhere');
    expect(await reasonsFor(operator)).not.toContain('appeal_open');
    expect(await reasonsFor(administrator)).toContain('appeal_open');
    expect(await reasonsFor(administrator)).not.toContain('needed_elsewhere');
    const hashes = [operator, administrator].map(async (by) => (await seen(request, by)).erasureList?.hash);
    expect(new Set(await Promise.all(hashes)).size).toBe(1);
    await sql(
      api,
      `insert into data_requests (id, kind, status, person_id, centre_id, reason, received_at, due_at)
       values (gen_random_uuid(), 'restriction', 'received', $1, $2, 'Data saya persoalkan', now(), now())`,
      [stage.personIds[0], stage.training.centreId],
    );
    expect(await reasonsFor(operator)).toContain('request_open');
  });

  it('leaves no name and number of an applicant who was not taken and is known for nothing else', async () => {
    const training = await aTrainingStage(api);
    const person = aPerson({ fullName: 'Sekar Tanpa Jejak', phone: '0812-3344-5566' });
    const cohortId = await anOpenCohort(training);
    const card = await applied(api, cohortId, { person, motivation: 'Belajar gerai' });
    const params = { enrolmentId: card.enrolmentId };
    await expect(stage.training.operator.call(erasures.requestErasureAtCentre, { params, body })).rejects.toMatchObject(
      {
        status: 404,
      },
    );
    const request = await training.operator.call(erasures.requestErasureAtCentre, { params, body });
    const waiting = (await seen(request, training.operator)).erasureList?.lines ?? [];
    expect(waiting).toContainEqual({ part: 'identity', count: 1, reason: 'training_open' });
    await sql(api, `update enrolments set status = 'withdrawn' where id = $1`, [card.enrolmentId]);
    await move(request, 'carry_out', training.operator);
    const { erasure } = await move(request, 'finish', training.manager);
    const gone = goesIn(erasure?.lines).map(([part]) => part);
    expect(gone).toEqual(expect.arrayContaining(['contacts', 'training_applications', 'identity']));
    const stored = await everythingStored(api);
    for (const said of ['Sekar Tanpa Jejak', '0812-3344-5566', 'Belajar gerai']) expect(stored).not.toContain(said);
  });

  it('never changes what the register answers', async () => {
    const [{ code } = { code: '' }] = await sql<{ code: string }>(
      ...[api, `select code from certificates where status = 'issued' and person_id = $1`, [stage.personIds[0]]],
    );
    const answer = await api.anonymous.call(verification.verifyCode, { params: { code } });
    expect(answer).toMatchObject({ status: 'valid', holderName: stage.fullName });
  });
});
