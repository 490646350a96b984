import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { audit, type Client, dataRights, enrolments, intake } from '@kompeten/contract';
import { dayPlus, type Guardian } from '@kompeten/domain';
import { moveGuardians } from '../../database/migrations/20261231T2900-move-guardians.ts';
import { signedIn } from '../../testing/builders.ts';
import { claimedBy } from '../../testing/claim-builders.ts';
import { anApplication, anOpenCohort } from '../../testing/selection-builders.ts';
import { sql } from '../../testing/sql.ts';
import { startTestApi, type TestApi } from '../../testing/test-api.ts';
import { aPerson, aTrainingStage, type TrainingStage } from '../../testing/training-builders.ts';

const needed = {
  code: 'intake.guardian_needed',
  params: { adultAge: 18, issues: [{ pointer: '/guardian/fullName', code: 'guardian_needed' }] },
};
const mother = { fullName: 'Ibu Sumiati', phone: '081234567890', way: 'letter' as const, givenOn: '2025-10-30' };

describe('the consent of a guardian', () => {
  let api: TestApi;
  let stage: TrainingStage;
  let cohortId: string;
  beforeAll(async () => {
    api = await startTestApi();
    stage = await aTrainingStage(api);
    cohortId = await anOpenCohort(stage);
  });
  afterAll(() => api?.stop());

  const minor = (birthDate = '2020-04-17') => aPerson({ birthDate });
  const enrol = (person = minor(), guardian?: Guardian | null, by = stage.operator) =>
    by.call(enrolments.createEnrolment, { params: { cohortId }, body: { person, guardian } });
  const record = (enrolmentId: string, version: number, guardian: Guardian = mother, by = stage.operator) =>
    by.call(enrolments.recordGuardian, { params: { enrolmentId }, body: { version, guardian } });
  const list = async (query: object = {}, by: Client = stage.operator) =>
    (await by.call(enrolments.listEnrolments, { params: { cohortId }, query })).items;
  /** Somebody who was enrolled before a guardian was asked for. */
  const fromBefore = async (person = minor()) => {
    const { id } = await enrol(person, mother);
    await sql(api, 'update enrolments set guardian = null where id = $1', [id]);
    return id;
  };

  it('is asked of the clerk who enrols somebody under age, and kept with how, when and by whom', async () => {
    const person = minor();
    for (const none of [undefined, null]) await expect(enrol(person, none)).rejects.toMatchObject(needed);
    await expect(enrol(minor(String(new Date().getFullYear() - 18)))).rejects.toMatchObject(needed);
    const enrolled = await enrol(person, mother);
    expect(enrolled).toMatchObject({ lacksGuardian: false, guardian: { ...mother, recordedByName: 'Operator Uji' } });
    const { guardian } = await enrol(minor(), { fullName: 'Pak Slamet' });
    expect(guardian).toMatchObject({ way: 'form', givenOn: api.clock.today(), phone: null });
    await expect(enrol(minor(), { ...mother, givenOn: '2999-01-01' })).rejects.toMatchObject({
      ...{ code: 'request.invalid' },
      params: { issues: [{ pointer: '/guardian/givenOn', code: 'consent_in_future' }] },
    });
  });

  it('is not asked of an adult, and not kept where it was told', async () => {
    expect(await enrol(aPerson())).toMatchObject({ guardian: null, lacksGuardian: false });
    expect(await enrol(aPerson(), mother)).toMatchObject({ guardian: null, lacksGuardian: false });
  });

  it('is asked of somebody signed in who applies, and of a cooperative that nominates', async () => {
    const known = await enrol(minor(), mother);
    const trainee = await claimedBy(api, stage, known.id);
    const other = await anOpenCohort(stage);
    const { fullName, birthDate } = known.person;
    const person = { fullName, birthDate, identity: { kind: 'none' as const, reason: 'Sudah dikenal balai' } };
    const apply = (guardian?: Guardian) =>
      trainee.call(enrolments.createEnrolment, { params: { cohortId: other }, body: { person, guardian } });
    await expect(apply()).rejects.toMatchObject(needed);
    expect(await apply({ fullName: 'Ibu Sumiati' })).toMatchObject({ status: 'applied', guardian: { way: 'form' } });
    const officer = await signedIn(api, { role: 'cooperative_officer' });
    const cooperativeId = officer.account.memberships[0]?.cooperativeId ?? '';
    const nominate = (guardian?: Guardian) => {
      const body = { person: minor(), cooperativeId, consent: true as const, guardian };
      return officer.call(intake.nominate, { params: { cohortId }, body });
    };
    await expect(nominate()).rejects.toMatchObject(needed);
    const { enrolmentId } = await nominate(mother);
    const nominee = (await list()).find(({ id }) => id === enrolmentId);
    expect(nominee?.guardian).toMatchObject({ ...mother, recordedByName: officer.account.fullName });
  });

  it('is in the copy of one’s own data, and forgets its telephone when consent is withdrawn', async () => {
    const { id } = await enrol(minor(), mother);
    const trainee = await claimedBy(api, stage, id);
    const copied = async () => (await trainee.call(dataRights.copyMyData, {})).enrolments.map((one) => one.guardian);
    expect(await copied()).toMatchObject([mother]);
    const asked = await trainee.call(dataRights.withdrawMyConsent, { body: { centreId: stage.centreId } });
    const move = { params: { dataRequestId: asked.id }, body: { event: 'finish' as const, answer: 'Sudah dihapus.' } };
    await stage.operator.call(dataRights.moveDataRequest, move);
    const left = (await list()).find((one) => one.id === id);
    expect(left?.guardian).toMatchObject({ ...mother, phone: null });
  });

  it('is missed of those enrolled before it was asked, who stay, are listed, and get it recorded afterwards', async () => {
    const id = await fromBefore();
    const [first, ...others] = await list({ guardian: 'lacking' });
    expect([first, others]).toMatchObject([{ id, status: 'enrolled', lacksGuardian: true, guardian: null }, []]);
    const version = first?.version ?? 0;
    await expect(record(id, version + 1)).rejects.toMatchObject({ code: 'enrolment.stale' });
    await expect(record(id, version, { ...mother, givenOn: '2999-01-01' })).rejects.toMatchObject({ status: 422 });
    const recorded = await record(id, version);
    expect(recorded).toMatchObject({ lacksGuardian: false, version: version + 1, guardian: mother });
    expect(await list({ guardian: 'lacking' })).toEqual([]);
    const changed = await record(id, recorded.version, { fullName: 'Pak Slamet' });
    expect(changed.guardian).toMatchObject({ fullName: 'Pak Slamet' });
    const call = { query: { subjectId: id, type: 'enrolment.guardian_recorded' } };
    const { items } = await (await signedIn(api, { role: 'auditor' })).call(audit.listAuditEvents, call);
    expect(items.at(-1)?.data).toEqual({ cohortId, way: 'letter', givenOn: mother.givenOn });
    expect(JSON.stringify(items)).not.toContain('Sumiati');
  });

  it('is recorded by the centre alone, of nobody who is of age, and of nobody who left', async () => {
    const id = await fromBefore();
    const foreign = await aTrainingStage(api);
    await expect(record(id, 1, mother, foreign.operator)).rejects.toMatchObject({ code: 'enrolment.not_found' });
    await expect(record(id, 1, mother, stage.instructor)).rejects.toMatchObject({ status: 403 });
    const adult = await enrol(aPerson());
    await expect(record(adult.id, adult.version)).rejects.toMatchObject({ code: 'enrolment.of_age' });
    const body = { event: 'withdraw' as const, version: 1, reason: 'Pindah desa' };
    const left = await stage.operator.call(enrolments.exitEnrolment, { params: { enrolmentId: id }, body });
    expect(left.lacksGuardian).toBe(false);
    await expect(record(id, left.version)).rejects.toMatchObject({ code: 'enrolment.wrong_state' });
    expect(await list({ guardian: 'lacking' })).toEqual([]);
  });

  it('is missed of nobody any more from the day on which they are of age', async () => {
    const tomorrow = dayPlus(api.clock.today(), 1);
    const id = await fromBefore(minor(`${Number(tomorrow.slice(0, 4)) - 18}${tomorrow.slice(4)}`));
    const lackedBy = async (by: Client) => (await list({ guardian: 'lacking' }, by)).map((one) => one.id);
    expect(await lackedBy(stage.operator)).toEqual([id]);
    api.clock.set(`${tomorrow}T00:00:00+07:00`);
    expect(await lackedBy(await signedIn(api, { centreId: stage.centreId }))).toEqual([]);
    api.clock.set(null);
  });

  it('moves to the enrolment where an applicant named a guardian before, as it was told', async () => {
    const body = anApplication({ person: minor(), guardian: { fullName: 'Ibu Lama', phone: '0812345678' } });
    const { enrolmentId } = await api.anonymous.call(intake.applyForCohort, { params: { cohortId }, body });
    const one = async () => (await list()).find(({ id }) => id === enrolmentId)?.guardian;
    const before = await one();
    await sql(api, moveGuardians.down);
    const kept = await sql(api, 'select guardian from training_applications where enrolment_id = $1', [enrolmentId]);
    expect(kept).toEqual([{ guardian: body.guardian }]);
    await sql(api, moveGuardians.up);
    expect(await one()).toEqual(before);
    expect(before).toMatchObject({ ...body.guardian, way: 'form', givenOn: api.clock.today(), recordedByName: null });
  });
});
