import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { audit, enrolments } from '@kompeten/contract';
import type { NewEnrolment } from '@kompeten/domain';
import { signedIn } from '../../testing/builders.ts';
import { aCooperative } from '../../testing/organisation-builders.ts';
import { sql } from '../../testing/sql.ts';
import { startTestApi, type TestApi } from '../../testing/test-api.ts';
import {
  aCohort,
  aPerson,
  aTrainingStage,
  enrolled,
  moved,
  type TrainingStage,
} from '../../testing/training-builders.ts';

describe('people', () => {
  let api: TestApi;
  let stage: TrainingStage;
  let foreign: TrainingStage;
  beforeAll(async () => {
    api = await startTestApi();
    stage = await aTrainingStage(api);
    foreign = await aTrainingStage(api);
  });
  afterAll(() => api?.stop());

  const open = async (at = stage, capacity = 30) => {
    const { id } = await aCohort(at, { capacity });
    await moved(at, id, 'open_enrolment');
    return id;
  };
  const enrol = (cohortId: string, body: NewEnrolment, by = stage.operator) =>
    by.call(enrolments.createEnrolment, { params: { cohortId }, body });
  const noNik = { kind: 'none' as const, reason: 'Surat Desa Tembokrejo, dua saksi' };

  it('gives a seat, a place in the list and never shows more than four digits of a NIK', async () => {
    const cohortId = await open();
    const cooperative = await aCooperative(api);
    const person = aPerson({
      fullName: "Ni Luh D'Arc",
      phone: '081234',
      email: 'luh@uji.example',
      education: 'diploma',
    });
    const value = 'value' in person.identity ? person.identity.value : '';
    const first = await enrol(cohortId, { person, cooperativeId: cooperative.id, cooperativeRole: 'treasurer' });
    expect(first).toMatchObject({
      status: 'enrolled',
      rosterNumber: 1,
      warnings: [],
      cooperativeName: cooperative.name,
      person: { fullName: "Ni Luh D'Arc", identityKind: 'nik', identityLast4: value.slice(-4), phone: '081234' },
    });
    expect(JSON.stringify(first)).not.toContain(value);
    expect((await enrolled(stage, cohortId)).rosterNumber).toBe(2);
    const [stored] = await sql<{ text: string }>(api, `select p::text as text from people p where id = $1`, [
      first.personId,
    ]);
    expect(stored?.text).not.toContain(value);
    expect(stored?.text).not.toContain(Buffer.from(value).toString('hex'));
  });

  it('warns of what looks odd without refusing it', async () => {
    const cohortId = await open();
    const identity = { kind: 'nik' as const, value: '9999991704900001' };
    const odd = await enrol(cohortId, { person: aPerson({ identity, birthDate: '1991', sex: 'female' }) });
    expect(odd.warnings).toEqual([
      'birth_year_only',
      'nik_birth_date_mismatch',
      'nik_region_unknown',
      'nik_sex_mismatch',
    ]);
    expect((await enrol(cohortId, { person: aPerson({ identity: noNik }) })).warnings).toEqual(['no_nik']);
    const passport = { kind: 'passport' as const, value: 'x1234567' };
    expect(await enrol(cohortId, { person: aPerson({ identity: passport }) })).toMatchObject({
      warnings: [],
      person: { identityKind: 'passport', identityLast4: '4567' },
    });
  });

  it.each([
    ['a malformed NIK', { identity: { kind: 'nik', value: '123' } }, '/person/identity/value', 'nik_malformed'],
    [
      'a NIK with serial 0000',
      { identity: { kind: 'nik', value: '3510061704900000' } },
      '/person/identity/value',
      'nik_malformed',
    ],
    ['no reason without a NIK', { identity: { kind: 'none' } }, '/person/identity/reason', 'required'],
    ['no name', { fullName: ' ' }, '/person/fullName', 'too_small'],
  ])('refuses %s with a pointer', async (_, wish, pointer, code) => {
    const cohortId = await open();
    const refused = enrol(cohortId, { person: { ...aPerson(), ...wish } as never });
    await expect(refused).rejects.toMatchObject({ code: 'request.invalid', issues: [{ pointer, code }] });
  });

  it('attaches a known NIK to its person when name and birth date agree, and shows nothing of the other centre', async () => {
    const person = aPerson({ phone: '081999', email: 'asal@uji.example', education: 'bachelor' });
    const here = await enrol(await open(), { person });
    const { phone: _, email: __, education: ___, ...bare } = person;
    const there = await enrol(await open(foreign), { person: bare }, foreign.operator);
    expect(there.personId).toBe(here.personId);
    expect(there.warnings).toEqual(['overlapping_cohort']);
    expect(there.person).toMatchObject({ phone: null, email: null, education: null });
  });

  it('lets both go on when a known NIK comes with another name, and opens a merge case', async () => {
    const person = aPerson();
    const here = await enrol(await open(), { person });
    const other = { ...person, fullName: 'Orang Lain' };
    const there = await enrol(await open(foreign), { person: other }, foreign.operator);
    expect(there.personId).not.toBe(here.personId);
    expect(there.warnings).toContain('merge_case_opened');
    expect(there.person.fullName).toBe('Orang Lain');
    const cases = await sql(api, 'select person_id, other_person_id, status from merge_cases where person_id = $1', [
      there.personId,
    ]);
    expect(cases).toEqual([{ person_id: there.personId, other_person_id: here.personId, status: 'open' }]);
  });

  it('makes one person of two who enter the same NIK at once', async () => {
    const person = aPerson();
    const [mine, theirs] = [await open(), await open(foreign)];
    const both = await Promise.all([enrol(mine, { person }), enrol(theirs, { person }, foreign.operator)]);
    expect(both[0]?.personId).toBe(both[1]?.personId);
  });

  it('reveals a whole NIK to the own centre only, with a reason that stays in the trail', async () => {
    const cohortId = await open();
    const person = aPerson();
    const { id: enrolmentId } = await enrol(cohortId, { person });
    const reveal = (by: TrainingStage['operator'], reason = 'Pelaporan ke BNSP', id = enrolmentId) =>
      by.call(enrolments.revealNik, { params: { enrolmentId: id }, body: { reason } });
    const value = 'value' in person.identity ? person.identity.value : '';
    expect(await reveal(stage.operator)).toEqual({ nik: value });
    await expect(reveal(stage.operator, 'x')).rejects.toMatchObject({ code: 'request.invalid' });
    await expect(reveal(foreign.manager)).rejects.toMatchObject({ status: 404 });
    await expect(reveal(stage.instructor)).rejects.toMatchObject({ status: 403 });
    const without = await enrol(cohortId, { person: aPerson({ identity: noNik }) });
    await expect(reveal(stage.operator, 'Pelaporan ke BNSP', without.id)).rejects.toMatchObject({
      code: 'person.no_nik',
    });
    const auditor = await signedIn(api, { role: 'auditor' });
    const { items } = await auditor.call(audit.listAuditEvents, { query: { subjectId: enrolmentId } });
    expect(items[0]).toMatchObject({ type: 'enrolment.nik_revealed', data: { reason: 'Pelaporan ke BNSP' } });
    expect(JSON.stringify(items)).not.toContain(value);
  });
});
