import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { cohorts, intake, selection } from '@kompeten/contract';
import type { ApplicationCard } from '@kompeten/domain';
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

  describe('whose PIN is forgotten', () => {
    const PHONE = '0812-0000 0219';
    const PIN = '582946';
    let card: ApplicationCard;
    beforeAll(async () => {
      mkdirSync(join(api.dataFolder, 'outbox'), { recursive: true });
      card = await applied(api, cohortId, { person: aPerson({ phone: PHONE, birthDate: '1990-04-17' }) });
    });

    const ask = (contact: string, { applicationCode } = card) =>
      api.anonymous.call(intake.requestPinCode, { body: { applicationCode, contact } });
    const set = (code: string, pin = PIN, contact = PHONE) =>
      api.anonymous.call(intake.setPinByCode, {
        body: { applicationCode: card.applicationCode, contact, code, pin },
      });
    const codes = async () => {
      await api.runJobs();
      const files = readdirSync(join(api.dataFolder, 'outbox')).map((name) => join(api.dataFolder, 'outbox', name));
      const texts = files.map((path) => readFileSync(path, 'utf8'));
      for (const path of files) rmSync(path);
      return texts.map((text) => /(\d{6})\. Berlaku/.exec(text)?.[1] ?? '');
    };
    const refused = async (attempt: Promise<unknown>, code: string) =>
      expect(attempt).rejects.toMatchObject({ status: 422, code });

    it('gets another by a code sent to the contact that it names, once, and the lock of wrong tries is gone', async () => {
      await Promise.allSettled(Array.from({ length: 5 }, () => open(card, '904317')));
      expect(await ask('+62 812 0000 0219')).toEqual({ expiresInSeconds: 600 });
      const [code = ''] = await codes();
      await refused(set(code, '123456'), 'claim_card.easy_pin');
      await refused(set(code, '170490'), 'claim_card.birth_date_pin');
      await set(code);
      expect(await open(card, PIN)).toMatchObject({ status: 'applied' });
      await refused(set(code, '604827'), 'intake.pin_code_wrong');
      const trail = await sql<{ type: string; via: string; data: object }>(
        api,
        `select type, via, data - 'cohortId' as data from audit_events where subject_id = $1 and type like '%application_pin%' order by at`,
        [card.enrolmentId],
      );
      const data = { channel: 'phone' };
      expect(trail).toEqual([
        { type: 'enrolment.application_pin_code_sent', via: 'system', data },
        { type: 'enrolment.application_pin_set', via: 'public', data },
      ]);
    });

    it('answers a wrong number and a wrong application code alike, and sends nothing', async () => {
      const wrong = { ...card, applicationCode: '0000-0000-0000' };
      const right = await ask(PHONE);
      await codes();
      expect([await ask('0812 9999 9999'), await ask(PHONE, wrong)]).toEqual([right, right]);
      expect(await codes()).toEqual([]);
      const kept = `select count(*)::int as count from application_pin_codes
        where code_sealed is not null or to_sealed is not null`;
      expect(await sql(api, kept)).toEqual([{ count: 0 }]);
      await refused(set('000000', PIN, '0812 9999 9999'), 'intake.pin_code_wrong');
      await expect(ask('bukan nomor')).rejects.toMatchObject({ code: 'contact.unreadable' });
    });

    it('is reached by no fifth message in a quarter of an hour, and by no sixth try', async () => {
      await sql(api, "delete from rate_limits where bucket like 'pin code%'");
      for (let hit = 0; hit < 4; hit += 1) await ask(PHONE);
      await expect(ask(PHONE)).rejects.toMatchObject({ status: 429, code: 'request.too_many' });
      const code = (await codes()).at(-1) ?? '';
      const other = code === '314159' ? '271828' : '314159';
      for (let tries = 0; tries < 5; tries += 1) await refused(set(other), 'intake.pin_code_wrong');
      await refused(set(code), 'intake.pin_code_wrong');
    });
  });

  it('is forgotten after the policy’s time where it was not taken; what is known otherwise stays', async () => {
    const closing = await anOpenCohort(stage);
    const [gone, both] = [aPerson({ phone: '081234567890' }), aPerson()];
    const card = await applied(api, closing, { person: gone, motivation: 'Ingin mengelola gerai' });
    const other = await applied(api, closing, { person: both });
    await enrolled(stage, await anOpenCohort(stage), both);
    for (const each of [card, other]) await withdraw(each);
    const retention = api.app.get(ApplicantRetentionService, { strict: false });
    const rows = () =>
      sql<{ name: string; motivation: string | null; phone: string | null; identity: string }>(
        api,
        `select p.full_name as name, a.motivation, e.phone, p.identity_kind as identity from training_applications a
           join enrolments e on e.id = a.enrolment_id join people p on p.id = e.person_id
         where a.enrolment_id = any($1) order by a.enrolment_id = $2 desc`,
        [[card.enrolmentId, other.enrolmentId], card.enrolmentId],
      );
    await retention.forgetOld();
    expect(await rows()).toMatchObject([{ name: gone.fullName, phone: '081234567890' }, { name: both.fullName }]);
    api.clock.set('2033-03-05T03:00:00.000Z');
    await retention.forgetOld();
    api.clock.set(null);
    expect(await rows()).toEqual([
      { name: 'Pendaftar', motivation: null, phone: null, identity: 'none' },
      { name: both.fullName, motivation: null, phone: null, identity: 'nik' },
    ]);
    const trail = await sql(api, `select data from audit_events where type = 'selection.applicants_forgotten'`);
    expect(trail).toEqual([{ data: { applications: 2, people: 1 } }]);
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
