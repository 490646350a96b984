import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { audit, enrolments, instructors, instructorProfiles as profiles } from '@kompeten/contract';
import type { Instructor, InstructorChange, NewInstructor } from '@kompeten/domain';
import { type SignedIn, signedIn } from '../../testing/builders.ts';
import { sql } from '../../testing/sql.ts';
import { startTestApi, type TestApi } from '../../testing/test-api.ts';
import { toldOf } from '../../testing/told.ts';
import { aCohort, aTrainingStage, moved, type TrainingStage, UNITS } from '../../testing/training-builders.ts';

const technical = { kind: 'technical' as const, title: 'Teknis', unitCodes: [UNITS[0]], validFrom: '2024-01-01' };

describe('one’s own qualifications, which somebody else confirms (rule 14)', () => {
  let api: TestApi;
  let stage: TrainingStage;
  let clerk: SignedIn;
  beforeAll(async () => {
    api = await startTestApi();
    stage = await aTrainingStage(api);
  });
  afterAll(() => api?.stop());

  const aClerk = async () => {
    clerk = await signedIn(api, { role: 'operator', centreId: stage.centreId, fullName: 'Dwi Peran' });
    return clerk.account.email;
  };
  const recorded = (given: Partial<NewInstructor> = {}, by: SignedIn = clerk) =>
    by.call(instructors.createInstructor, {
      body: { centreId: stage.centreId, fullName: 'Dwi Peran', qualifications: [technical as never], ...given },
    });
  const changed = ({ id, version }: Instructor, change: Omit<InstructorChange, 'version'>, by: SignedIn = clerk) =>
    by.call(instructors.changeInstructor, { params: { instructorId: id }, body: { version, ...change } });
  const confirmed = ({ id, qualifications }: Instructor, by: SignedIn = clerk) => {
    const params = { instructorId: id, qualificationId: qualifications[0]?.id ?? '' };
    return by.call(profiles.confirmQualification, { params });
  };
  const standing = ({ qualifications, qualifiedUnitCodes }: Instructor) => [
    qualifications.map((one) => one.confirmed),
    qualifiedUnitCodes,
  ];
  const settled = [[true], [UNITS[0]]];
  const waiting = [[false], []];

  it('wait where they are recorded with the record itself', async () => {
    expect(standing(await recorded({ email: await aClerk() }))).toEqual(waiting);
    expect(standing(await recorded({ email: 'rekan.lain@uji.example' }))).toEqual(settled);
  });

  it('wait again once the record becomes that of whoever entered them', async () => {
    const email = await aClerk();
    const nameless = await recorded();
    expect(standing(nameless)).toEqual(settled);
    const own = await changed(nameless, { email });
    expect(standing(own)).toEqual(waiting);
    await expect(confirmed(own)).rejects.toMatchObject({ status: 422, code: 'instructor.own_confirmation' });
    expect(standing(await confirmed(own, stage.operator))).toEqual(settled);
  });

  it('are not confirmed by parting from the record for a moment, and the trail and the centre say so', async () => {
    const email = await aClerk();
    const own = await recorded({ email });
    const looked = await confirmed(await changed(own, { email: null }));
    expect(standing(looked)).toEqual(settled);
    const back = await changed(looked, { email });
    expect(standing(back)).toEqual(waiting);
    const auditor = await signedIn(api, { role: 'auditor' });
    const { items } = await auditor.call(audit.listAuditEvents, { query: { subjectId: own.id } });
    const qualificationId = back.qualifications[0]?.id;
    expect(items.find(({ type }) => type === 'instructor.qualification_unsettled')).toMatchObject({
      data: { qualificationId, confirmed: false },
    });
    await api.runJobs();
    const told = await toldOf(stage.manager, 'qualification_waits');
    expect(told).toContainEqual({ path: `/admin/instructors/${own.id}`, waits: true });
  });

  it('keep what a colleague confirmed when the e-mail changes', async () => {
    const email = await aClerk();
    const own = await confirmed(await recorded({ email }), stage.operator);
    const parted = await changed(own, { email: null });
    expect(standing(await changed(parted, { email }))).toEqual(settled);
  });

  it('wait again once the record is known as the person of whoever confirmed them', async () => {
    await aClerk();
    const { id: cohortId } = await aCohort(stage);
    await moved(stage, cohortId, 'open_enrolment');
    const person = { fullName: 'Dwi Peran', identity: { kind: 'none', reason: 'Tanpa dokumen' }, birthDate: '1980' };
    const given = { params: { cohortId }, body: { person: person as never } };
    const { id: enrolmentId, personId } = await stage.operator.call(enrolments.createEnrolment, given);
    await sql(api, 'update accounts set person_id = $2 where id = $1', [clerk.account.id, personId]);
    const { id: instructorId, version } = await recorded();
    const params = { instructorId };
    const known = await stage.manager.call(profiles.knowInstructor, { params, body: { version, enrolmentId } });
    expect(standing(known)).toEqual(waiting);
  });

  it('are confirmed by no administrator whose e-mail stands there without a role at the centre', async () => {
    const admin = await signedIn(api, { role: 'administrator' });
    await aClerk();
    const record = await recorded({ email: admin.account.email });
    expect(record.accountId).toBeNull();
    const params = { instructorId: record.id };
    await sql(
      api,
      'update instructor_qualifications set confirmed = false, confirmed_by_id = null where instructor_id = $1',
      [record.id],
    );
    await expect(confirmed(record, admin)).rejects.toMatchObject({ code: 'instructor.own_confirmation' });
    expect((await admin.call(instructors.getInstructor, { params })).qualifiedUnitCodes).toEqual([]);
  });
});
