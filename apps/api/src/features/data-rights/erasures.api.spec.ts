import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { audit, dataRights, erasures, signInCodes, verification } from '@kompeten/contract';
import type { Certificate, DataRequest, DataRequestStep } from '@kompeten/domain';
import { signedIn } from '../../testing/builders.ts';
import { claimedBy, type Trainee } from '../../testing/claim-builders.ts';
import { differenceOf, everyRow } from '../../testing/every-row.ts';
import { everythingStored } from '../../testing/everything-stored.ts';
import { aCompletedCohort, type CompletedCohort, issued } from '../../testing/issuance-builders.ts';
import { sql } from '../../testing/sql.ts';
import { startTestApi, type TestApi } from '../../testing/test-api.ts';
import { aTrainingStage, type TrainingStage } from '../../testing/training-builders.ts';

const PHONE = '0812-7788-9901';
const BORN_AT = 'Lembah Rahasia';
const refused = (code: string) => expect.objectContaining({ code });

describe('an erasure', () => {
  let api: TestApi;
  let stage: TrainingStage;
  let cohort: CompletedCohort;
  let certificates: Certificate[];
  let holder: Trainee;
  let request: DataRequest;
  beforeAll(async () => {
    api = await startTestApi();
    stage = await aTrainingStage(api);
    cohort = await aCompletedCohort(stage, { people: 3 });
    certificates = await issued(api, stage, cohort);
    await sql(
      api,
      `update enrolments set phone = $2, email = 'rahasia@uji.example', birth_place = $3, sex = 'female', education = 'primary'
       where id = $1`,
      [enrolmentId(), PHONE, BORN_AT],
    );
    await sql(api, `update enrolments set phone = '0800-0000-0002' where id = $1`, [enrolmentId(1)]);
    const params = { enrolmentId: enrolmentId() };
    await stage.operator.call(signInCodes.verifyContact, { params, body: { contact: PHONE } });
    holder = await claimedBy(api, stage, enrolmentId());
  });
  afterAll(() => api?.stop());

  const enrolmentId = (place = 0) => cohort.roster[place]?.id ?? '';
  type Wish = Partial<Omit<DataRequestStep, 'event'>>;
  const move = (event: DataRequestStep['event'], by = stage.operator, wish: Wish = {}, { id } = request) =>
    by.call(dataRights.moveDataRequest, { params: { dataRequestId: id }, body: { event, ...wish } });
  const seen = ({ id } = request) => stage.operator.call(dataRights.getDataRequest, { params: { dataRequestId: id } });
  const hashNow = async (of = request) => (await seen(of)).erasureList?.hash ?? null;

  it('is asked by the person, who sees first what would go and what the law keeps and why', async () => {
    const query = { issuerId: stage.centreId };
    const { lines } = await holder.call(erasures.getMyErasureList, { query });
    expect(lines).toEqual(
      expect.arrayContaining([
        { part: 'contacts', count: 1, reason: null },
        { part: 'background', count: 1, reason: null },
        { part: 'identity', count: 1, reason: 'certificate_register' },
        { part: 'certificates', count: 1, reason: 'certificate_register' },
        { part: 'training_records', count: 1, reason: 'archive_law' },
        { part: 'audit_trail', count: 1, reason: 'append_only' },
      ]),
    );
    const asked = await Promise.allSettled([1, 2].map(() => holder.call(erasures.requestMyErasure, { body: query })));
    expect(asked.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    [request] = asked.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : [])) as [DataRequest];
    expect(request).toMatchObject({ kind: 'erasure', status: 'received', centreId: stage.centreId, erasure: null });
    expect(Date.parse(request.dueAt) - Date.parse(request.receivedAt)).toBe(3 * 86_400_000);
    await expect(holder.call(erasures.requestMyErasure, { body: query })).rejects.toEqual(
      refused('data_request.open_already'),
    );
    const stranger = await aTrainingStage(api);
    const elsewhere = holder.call(erasures.getMyErasureList, { query: { issuerId: stranger.centreId } });
    await expect(elsewhere).rejects.toEqual(refused('data_request.centre_unknown'));
    // What is asked of another issuer meanwhile keeps nothing here.
    await sql(
      api,
      `insert into data_requests (id, kind, status, person_id, centre_id, received_at, due_at)
       select gen_random_uuid(), 'erasure', 'received', person_id, $2, now(), now() from enrolments where id = $1`,
      [enrolmentId(), stranger.centreId],
    );
    expect((await seen()).erasureList?.lines).toContainEqual({ part: 'contacts', count: 1, reason: null });
  });

  it('is never done by one: a first person puts exactly the list of now before a second', async () => {
    await expect(move('finish', stage.operator, { listHash: await hashNow() })).rejects.toEqual(
      refused('data_request.wrong_state'),
    );
    await expect(move('carry_out', stage.operator, { listHash: 'other' })).rejects.toEqual(
      refused('data_request.list_changed'),
    );
    const drawn = await move('carry_out', stage.operator, { listHash: await hashNow() });
    expect(drawn).toMatchObject({ status: 'carrying_out', erasure: { erasedAt: null } });
    await expect(move('finish', stage.operator, { listHash: await hashNow() })).rejects.toEqual(
      refused('data_request.second_person'),
    );
  });

  it('is sent back where the list has changed meanwhile', async () => {
    const drawn = await hashNow();
    await sql(api, 'update enrolments set sex = null, birth_place = null, education = null where id = $1', [
      enrolmentId(),
    ]);
    expect(await hashNow()).not.toBe(drawn);
    await expect(move('finish', stage.manager, { listHash: drawn })).rejects.toEqual(
      refused('data_request.list_changed'),
    );
    await expect(move('send_back', stage.manager)).rejects.toEqual(refused('data_request.answer_needed'));
    expect(await move('send_back', stage.manager, { answer: 'Datanya berubah, susun ulang' })).toMatchObject({
      status: 'received',
    });
    await sql(api, `update enrolments set sex = 'female', birth_place = $2 where id = $1`, [enrolmentId(), BORN_AT]);
    const auditor = await signedIn(api, { role: 'auditor' });
    const { items } = await auditor.call(audit.listAuditEvents, { query: { subjectId: request.id } });
    expect(items.map(({ type }) => type)).toContain('data_request.sent_back');
  });

  it('takes exactly that list away for good, ends what the contact opened, and touches nobody else', async () => {
    await move('carry_out', stage.operator, { listHash: await hashNow() });
    const before = await everyRow(api);
    const done = await move('finish', stage.manager, { listHash: await hashNow() });
    expect(done).toMatchObject({ status: 'done', erasureList: null, erasure: { erasedAt: expect.any(String) } });
    expect(done.erasure?.lines.filter(({ reason }) => reason === null)).toEqual([
      { part: 'contacts', count: 1, reason: null },
      { part: 'background', count: 1, reason: null },
    ]);
    const changed = differenceOf(before, await everyRow(api));
    expect(Object.keys(changed).sort()).toEqual([
      ...['audit_events', 'contacts', 'data_request_erasures', 'data_request_steps', 'data_requests', 'enrolments'],
      ...['erasures', 'log_entries', 'sessions'],
    ]);
    expect(changed.enrolments).toMatchObject({ before: [expect.stringContaining(PHONE)], since: [expect.any(String)] });
    expect(changed.contacts).toMatchObject({ before: [expect.stringContaining(enrolmentId())], since: [] });
    const stored = await everythingStored(api);
    expect([PHONE, 'rahasia@uji.example', BORN_AT].filter((gone) => stored.includes(gone))).toEqual([]);
    expect(stored).toContain('0800-0000-0002');
  });

  it('tells the person what went and what stayed and why, and the code still answers', async () => {
    const again = await claimedBy(api, stage, enrolmentId());
    const { requests } = await again.call(dataRights.getMyDataRights, {});
    expect(requests.find(({ id }) => id === request.id)).toMatchObject({
      ...{ status: 'done', erasure: { erasedAt: expect.any(String) } },
    });
    const copy = await again.call(dataRights.copyMyData, {});
    expect(copy.requests).toContainEqual(expect.objectContaining({ kind: 'erasure', erasure: expect.any(Object) }));
    for (const { code, holderName } of certificates) {
      const answer = await api.anonymous.call(verification.verifyCode, { params: { code } });
      expect(answer).toMatchObject({ status: 'valid', holderName });
    }
  });
});
