import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { enrolments } from '@kompeten/contract';
import type { NewEnrolment } from '@kompeten/domain';
import { startTestApi, type TestApi } from '../../testing/test-api.ts';
import {
  aCohort,
  aPerson,
  aTrainingStage,
  enrolled,
  moved,
  type TrainingStage,
} from '../../testing/training-builders.ts';

describe('enrolments', () => {
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

  it('refuses a cooperative nobody knows, and a cohort that takes nobody', async () => {
    const cohortId = await open();
    const unknown = { person: aPerson(), cooperativeId: cohortId };
    await expect(enrol(cohortId, unknown)).rejects.toMatchObject({ code: 'enrolment.cooperative_unknown' });
    const { id } = await aCohort(stage);
    await expect(enrolled(stage, id)).rejects.toMatchObject({ code: 'enrolment.closed', params: { status: 'draft' } });
  });

  it('refuses a birth date that is yet to come, at its field', async () => {
    const cohortId = await open();
    for (const birthDate of ['2999-01-01', '2099']) {
      const issues = [{ pointer: '/person/birthDate', code: 'born_in_future' }];
      const refused = enrol(cohortId, { person: aPerson({ birthDate }) });
      await expect(refused).rejects.toMatchObject({ code: 'request.invalid', params: { issues } });
    }
  });

  it('refuses the same person twice in one cohort, with or without a NIK', async () => {
    const cohortId = await open();
    const person = aPerson({ fullName: 'Siti Aminah' });
    await enrol(cohortId, { person });
    for (const again of [person, { ...person, fullName: 'SITI AMINAH' }, { ...person, identity: noNik }]) {
      await expect(enrol(cohortId, { person: again })).rejects.toMatchObject({ code: 'enrolment.already_enrolled' });
    }
    const { items } = await stage.operator.call(enrolments.listEnrolments, { params: { cohortId }, query: {} });
    expect(items).toHaveLength(1);
  });

  it('gives the last seat to one of those who ask at once', async () => {
    const cohortId = await open(stage, 2);
    const asked = await Promise.allSettled([1, 2, 3, 4, 5].map(() => enrolled(stage, cohortId)));
    const seats = asked.flatMap((each) => (each.status === 'fulfilled' ? [each.value.rosterNumber] : []));
    expect(seats.sort()).toEqual([1, 2]);
    for (const each of asked) {
      if (each.status === 'rejected') {
        expect(each.reason).toMatchObject({ code: 'enrolment.over_capacity', params: { capacity: 2 } });
      }
    }
  });

  it('answers a repeat with the same key from memory', async () => {
    const cohortId = await open();
    const options = { headers: { 'idempotency-key': `daftar-${cohortId}` } };
    const call = { params: { cohortId }, body: { person: aPerson() } };
    const first = await stage.operator.call(enrolments.createEnrolment, call, options);
    expect(await stage.operator.call(enrolments.createEnrolment, call, options)).toEqual(first);
  });

  it('is left with a reason, frees the seat and keeps the number', async () => {
    const cohortId = await open(stage, 1);
    const { id: enrolmentId, version } = await enrolled(stage, cohortId);
    const exit = (event: 'withdraw' | 'dismiss', at: number, reason = 'Pindah desa') =>
      stage.operator.call(enrolments.exitEnrolment, { params: { enrolmentId }, body: { event, version: at, reason } });
    await expect(exit('dismiss', version)).rejects.toMatchObject({ code: 'enrolment.wrong_state' });
    await expect(exit('withdraw', version + 1)).rejects.toMatchObject({ code: 'enrolment.stale', status: 409 });
    await expect(exit('withdraw', version, 'x')).rejects.toMatchObject({ code: 'request.invalid' });
    expect(await exit('withdraw', version)).toMatchObject({ status: 'withdrawn', version: version + 1 });
    expect((await enrolled(stage, cohortId)).rosterNumber).toBe(2);
  });

  it('is found by a word of the name and page after page', async () => {
    const cohortId = await open();
    const names = ['Ketut Sari', 'Made Ayu', 'Wayan Sari'];
    for (const fullName of names) await enrol(cohortId, { person: aPerson({ fullName }) });
    const list = (query: object) => stage.manager.call(enrolments.listEnrolments, { params: { cohortId }, query });
    expect((await list({ q: 'sar' })).items.map(({ person }) => person.fullName)).toEqual(['Ketut Sari', 'Wayan Sari']);
    const first = await list({ limit: 2 });
    const second = await list({ limit: 2, cursor: first.nextCursor });
    expect([...first.items, ...second.items].map(({ person }) => person.fullName)).toEqual(names);
    expect((await list({ status: 'withdrawn' })).items).toEqual([]);
  });

  it('is hidden from other centres and closed to instructors without a session', async () => {
    const cohortId = await open();
    const { id: enrolmentId, version } = await enrolled(stage, cohortId);
    const list = foreign.manager.call(enrolments.listEnrolments, { params: { cohortId }, query: {} });
    await expect(list).rejects.toMatchObject({ code: 'cohort.not_found', status: 404 });
    await expect(enrolled(foreign, cohortId)).rejects.toMatchObject({ status: 404 });
    const body = { event: 'withdraw' as const, version, reason: 'Iseng saja' };
    const exit = foreign.manager.call(enrolments.exitEnrolment, { params: { enrolmentId }, body });
    await expect(exit).rejects.toMatchObject({ code: 'enrolment.not_found', status: 404 });
    const peek = stage.instructor.call(enrolments.listEnrolments, { params: { cohortId }, query: {} });
    await expect(peek).rejects.toMatchObject({ status: 404 });
    await expect(enrol(cohortId, { person: aPerson() }, stage.instructor)).rejects.toMatchObject({ status: 403 });
  });
});
