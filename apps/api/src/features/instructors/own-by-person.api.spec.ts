import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { audit, enrolments, instructors, people, instructorProfiles as profiles } from '@kompeten/contract';
import { type SignedIn, signedIn } from '../../testing/builders.ts';
import { sql } from '../../testing/sql.ts';
import { startTestApi, type TestApi } from '../../testing/test-api.ts';
import { aCohort, aTrainingStage, moved, type TrainingStage, UNITS } from '../../testing/training-builders.ts';

const technical = { kind: 'technical' as const, title: 'Teknis', unitCodes: [UNITS[0]], validFrom: '2024-01-01' };
const born = { fullName: 'Dwi Peran', birthDate: '1980-01-02' };
const nik = '3510160201800001';

describe('a record that becomes one’s own since an account gets another person (rule 14)', () => {
  let api: TestApi;
  let stage: TrainingStage;
  let head: SignedIn;
  let clerk: SignedIn;
  beforeAll(async () => {
    api = await startTestApi();
    stage = await aTrainingStage(api);
    head = await signedIn(api, { role: 'centre_manager', centreId: stage.centreId, fullName: 'Kepala Kedua' });
  });
  afterAll(() => api?.stop());

  const enrolled = async (identity: object) => {
    const { id: cohortId } = await aCohort(stage);
    await moved(stage, cohortId, 'open_enrolment');
    const body = { person: { ...born, identity } as never };
    return stage.operator.call(enrolments.createEnrolment, { params: { cohortId }, body });
  };
  /** A record of the person of an enrolment, with a qualification that the clerk confirmed. */
  const recordOf = async (enrolmentId: string) => {
    const body = { centreId: stage.centreId, fullName: born.fullName, qualifications: [technical as never] };
    const { id, version } = await clerk.call(instructors.createInstructor, { body });
    const params = { instructorId: id };
    const known = await stage.manager.call(profiles.knowInstructor, { params, body: { version, enrolmentId } });
    expect(known.qualifications).toMatchObject([{ confirmed: true }]);
    return id;
  };
  const standing = async (instructorId: string) => {
    const found = await stage.manager.call(instructors.getInstructor, { params: { instructorId } });
    const auditor = await signedIn(api, { role: 'auditor' });
    const { items } = await auditor.call(audit.listAuditEvents, { query: { subjectId: instructorId } });
    const unsettled = items.filter(({ type }) => type === 'instructor.qualification_unsettled').length;
    return [found.qualifications.map(({ confirmed }) => confirmed), unsettled];
  };

  it('waits again once whoever confirmed it is named as that person', async () => {
    clerk = await signedIn(api, { role: 'operator', centreId: stage.centreId, fullName: born.fullName });
    const record = await recordOf((await enrolled({ kind: 'nik', value: nik })).id);
    const admin = await signedIn(api, { role: 'administrator', demo: false });
    const naming = { params: { accountId: clerk.account.id }, body: { nik, birthDate: born.birthDate } };
    expect(await admin.call(people.nameAccountPerson, naming)).toMatchObject({ id: clerk.account.id });
    expect(await standing(record)).toEqual([[false], 1]);
  });

  it.each(['the record’s', 'the account’s'])(
    'waits again once both are one by a merge, whoever stays: %s',
    async (stays) => {
      const [one, other] = [
        await enrolled({ kind: 'none', reason: 'Surat desa 12/2026' }),
        await enrolled({ kind: 'none', reason: 'Surat desa 13/2026' }),
      ];
      clerk = await signedIn(api, { role: 'operator', centreId: stage.centreId, personId: other.personId });
      const record = await recordOf(one.id);
      await stage.manager.call(people.findDuplicates, {});
      const [row] = await sql<{ id: string }>(
        api,
        'select id from merge_cases where array[person_id, other_person_id] <@ $1::uuid[]',
        [[one.personId, other.personId]],
      );
      const params = { mergeCaseId: row?.id ?? '' };
      const survivorId = stays === 'the record’s' ? one.personId : other.personId;
      const choice = { survivorId, fullName: survivorId, birthDate: survivorId, identity: survivorId };
      await stage.manager.call(people.proposeMerge, { params, body: { choice, reason: 'KTP dicocokkan' } });
      await head.call(people.decideMerge, { params, body: { event: 'confirm' } });
      expect(await standing(record)).toEqual([[false], 1]);
    },
  );
});
