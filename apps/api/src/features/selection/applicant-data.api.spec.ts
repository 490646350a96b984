import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { cohorts, intake, selection } from '@kompeten/contract';
import type { ApplicationCard } from '@kompeten/domain';
import { aBody } from '../../testing/assessment-builders.ts';
import { APPLICANT_PIN, anAnnouncedCohort, anOpenCohort, applied } from '../../testing/selection-builders.ts';
import { sql } from '../../testing/sql.ts';
import { startTestApi, type TestApi } from '../../testing/test-api.ts';
import {
  anInstructor,
  aPerson,
  aTrainingStage,
  enrolled,
  sessionAt,
  type TrainingStage,
} from '../../testing/training-builders.ts';
import { ApplicantRetentionService } from './applicant-retention.service.ts';

describe('an application', () => {
  let api: TestApi;
  let stage: TrainingStage;
  let cohortId: string;
  beforeAll(async () => {
    api = await startTestApi();
    stage = await aTrainingStage(api);
    cohortId = await anOpenCohort(stage);
  });
  afterAll(() => api?.stop());

  const open = ({ applicationCode }: ApplicationCard, pin = APPLICANT_PIN) =>
    api.anonymous.call(intake.openApplication, { body: { applicationCode, pin } });
  const withdraw = ({ applicationCode }: ApplicationCard) =>
    api.anonymous.call(intake.answerApplication, { body: { applicationCode, pin: APPLICANT_PIN, answer: 'withdraw' } });

  it('opens with another PIN once the centre has seen who came, and to nobody else’s wish', async () => {
    const card = await applied(api, cohortId);
    await Promise.allSettled(Array.from({ length: 5 }, () => open(card, '904317')));
    await expect(open(card)).rejects.toMatchObject({ code: 'claim_card.locked' });
    const params = { enrolmentId: card.enrolmentId };
    const body = { reason: 'KTP dan wajah dicocokkan' };
    const stranger = await aTrainingStage(api);
    await expect(stranger.operator.call(selection.resetApplicationPin, { params, body })).rejects.toMatchObject({
      status: 404,
    });
    await stage.operator.call(selection.resetApplicationPin, { params, body });
    expect(await open(card, '582946')).toMatchObject({ status: 'applied' });
    await expect(open(card)).rejects.toMatchObject({ code: 'claim_card.wrong_pin' });
  });

  it('is forgotten after the policy’s time where it was not taken and nothing of theirs is open; what is known otherwise stays', async () => {
    const closing = await anOpenCohort(stage);
    const voucher = { kind: 'village_letter', number: '7/2025', date: '2025-01-02', office: 'Kantor Desa' } as const;
    const vouched = { identity: { kind: 'none' as const, voucher }, phone: '081234567890', birthDate: '2020-04-17' };
    const [gone, both] = [aPerson(vouched), aPerson()];
    const vouchers = () => sql(api, `select kind from identity_vouchers`);
    const guardian = { fullName: 'Ibu Sumiati' };
    const card = await applied(api, closing, { person: gone, motivation: 'Ingin mengelola gerai', guardian });
    const other = await applied(api, closing, { person: both });
    await enrolled(stage, await anOpenCohort(stage), both);
    for (const each of [card, other]) await withdraw(each);
    const retention = api.app.get(ApplicantRetentionService, { strict: false });
    const rows = () =>
      sql<Record<'name' | 'motivation' | 'phone' | 'identity' | 'guardian', string | null>>(
        api,
        `select p.full_name as name, a.motivation, e.phone, p.identity_kind as identity, e.guardian ->> 'fullName' as guardian from training_applications a
           join enrolments e on e.id = a.enrolment_id join people p on p.id = e.person_id
         where a.enrolment_id = any($1) order by a.enrolment_id = $2 desc`,
        [[card.enrolmentId, other.enrolmentId], card.enrolmentId],
      );
    await retention.forgetOld();
    expect(await vouchers()).toHaveLength(1);
    expect(await rows()).toMatchObject([
      { name: gone.fullName, phone: '081234567890', guardian: 'Ibu Sumiati' },
      { name: both.fullName },
    ]);
    const asking = await sql<{ id: string }>(
      api,
      `insert into data_requests (id, kind, status, person_id, centre_id, reason, received_at, due_at)
       select gen_random_uuid(), 'restriction', 'received', person_id, $2, 'Saya persoalkan', now(), now()
       from enrolments where id = any($1) returning id`,
      [[card.enrolmentId, other.enrolmentId], stage.centreId],
    );
    api.clock.set('2033-03-05T03:00:00.000Z');
    await retention.forgetOld();
    expect(await rows()).toMatchObject([{ name: gone.fullName, phone: '081234567890' }, { name: both.fullName }]);
    await sql(api, 'delete from data_requests where id = any($1)', [asking.map(({ id }) => id)]);
    await retention.forgetOld();
    api.clock.set(null);
    expect(await vouchers()).toEqual([]);
    expect(await rows()).toEqual([
      { name: 'Pendaftar', motivation: null, phone: null, identity: 'none', guardian: null },
      { name: both.fullName, motivation: null, phone: null, identity: 'nik', guardian: null },
    ]);
    const trail = await sql(api, `select data from audit_events where type = 'selection.applicants_forgotten'`);
    expect(trail).toEqual([{ data: { applications: 2, people: 1 } }]);
  });

  it('takes nobody’s identity whom a certification body knows', async () => {
    const closing = await anOpenCohort(stage);
    const person = aPerson();
    const card = await applied(api, closing, { person, motivation: 'Ingin mengelola gerai' });
    const { id: bodyId } = await aBody(api);
    await sql(
      api,
      `insert into assessor_profiles (id, body_id, person_id, met_number, valid_from, valid_until, region_code, active, demo, version)
       select gen_random_uuid(), $2, person_id, 'MET.UJI', '2026-01-01', '2029-01-01', '35', true, false, 1 from enrolments where id = $1`,
      [card.enrolmentId, bodyId],
    );
    await withdraw(card);
    api.clock.set('2033-03-05T03:00:00.000Z');
    await api.app.get(ApplicantRetentionService, { strict: false }).forgetOld();
    api.clock.set(null);
    const known = `select p.full_name, p.identity_kind, a.motivation from enrolments e join people p on p.id = e.person_id
      join training_applications a on a.enrolment_id = e.id where e.id = $1`;
    expect(await sql(api, known, [card.enrolmentId])).toEqual([
      { full_name: person.fullName, identity_kind: 'nik', motivation: null },
    ]);
  });

  it('is not confirmed by somebody who learns elsewhere at the time of a session (rule 16)', async () => {
    const { cohortId: announced, cards } = await anAnnouncedCohort(api, stage, 1, 1);
    const [card] = cards;
    const other = await anOpenCohort(stage);
    const { id } = await enrolled(stage, other);
    await sql(api, `update enrolments set person_id = (select person_id from enrolments where id = $2) where id = $1`, [
      id,
      card?.enrolmentId,
    ]);
    const { instructorId } = await anInstructor(api, stage.manager, stage.centreId);
    const plan = (of: string, change = {}) =>
      stage.operator.call(cohorts.createSession, {
        params: { cohortId: of },
        body: { ...sessionAt(stage, '2031-03-04'), ...change },
      });
    await plan(other);
    await sql(api, `update enrolments set status = 'withdrawn' where id = $1`, [id]);
    await plan(announced, { instructorId });
    await sql(api, `update enrolments set status = 'enrolled' where id = $1`, [id]);
    const body = { applicationCode: card?.applicationCode ?? '', pin: APPLICANT_PIN, answer: 'confirm' as const };
    await expect(api.anonymous.call(intake.answerApplication, { body })).rejects.toMatchObject({
      ...{ status: 422, code: 'enrolment.sessions_clash' },
    });
  });
});
