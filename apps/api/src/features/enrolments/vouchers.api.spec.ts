import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { audit, type Client, enrolments, intake } from '@kompeten/contract';
import type { Voucher } from '@kompeten/domain';
import { signedIn } from '../../testing/builders.ts';
import { claimedBy } from '../../testing/claim-builders.ts';
import { anApplication, anOpenCohort } from '../../testing/selection-builders.ts';
import { sql } from '../../testing/sql.ts';
import { startTestApi, type TestApi } from '../../testing/test-api.ts';
import { aPerson, aTrainingStage, type TrainingStage } from '../../testing/training-builders.ts';
import { letter, witnesses } from '../../testing/voucher-builders.ts';

const refused = (pointer: string, code: string) => ({
  ...{ status: 422, code: 'request.invalid' },
  params: { issues: [{ pointer, code }] },
});

describe('the voucher of somebody without NIK', () => {
  let api: TestApi;
  let stage: TrainingStage;
  let cohortId: string;
  beforeAll(async () => {
    api = await startTestApi();
    stage = await aTrainingStage(api);
    cohortId = await anOpenCohort(stage);
  });
  afterAll(() => api?.stop());

  const without = (said: { reason?: string; voucher?: Voucher }, fullName = aPerson().fullName) =>
    aPerson({ fullName, identity: { kind: 'none', ...said } });
  const enrol = (person: ReturnType<typeof aPerson>, by: Client = stage.operator, into = cohortId) =>
    by.call(enrolments.createEnrolment, { params: { cohortId: into }, body: { person } });
  const name = (enrolmentId: string, version: number, voucher: Voucher = letter, by: Client = stage.operator) =>
    by.call(enrolments.nameVoucher, { params: { enrolmentId }, body: { version, voucher } });
  const lacking = async () =>
    (
      await stage.operator.call(enrolments.listEnrolments, { params: { cohortId }, query: { voucher: 'lacking' } })
    ).items.map(({ id }) => id);

  it('is asked of the clerk, and kept fact by fact with who wrote it down', async () => {
    const named = await enrol(without({ voucher: letter }));
    expect(named).toMatchObject({
      ...{ lacksVoucher: false, warnings: ['no_nik'], person: { identityKind: 'none', identityReason: null } },
      voucher: { voucher: letter, recordedByName: 'Operator Uji' },
    });
    expect((await enrol(without({ voucher: witnesses }))).voucher?.voucher).toEqual(witnesses);
    const [row] = await sql(api, 'select * from identity_vouchers where person_id = $1', [named.personId]);
    expect(row).toMatchObject({ letter_number: '474/12/2025', centre_id: stage.centreId, first_witness: null });
    expect(await enrol(aPerson())).toMatchObject({ voucher: null, lacksVoucher: false });
  });

  it('is refused at its field where it does not vouch, by every way in', async () => {
    const at = '/person/identity/voucher';
    const late = without({ voucher: { ...letter, date: '2999-01-01' } });
    await expect(enrol(late)).rejects.toMatchObject(refused(`${at}/date`, 'letter_in_future'));
    const twice = { ...witnesses, secondWitness: { ...witnesses.firstWitness, fullName: 'BUDI SANTOSO' } };
    const again = refused(`${at}/secondWitness/fullName`, 'witness_twice');
    await expect(enrol(without({ voucher: twice }))).rejects.toMatchObject(again);
    const own = refused(`${at}/firstWitness/fullName`, 'first_witness_oneself');
    await expect(enrol(without({ voucher: witnesses }, 'Budi Santoso'))).rejects.toMatchObject(own);
    const applying = { params: { cohortId }, body: anApplication({ person: late }) };
    await expect(api.anonymous.call(intake.applyForCohort, applying)).rejects.toMatchObject(
      refused(`${at}/date`, 'letter_in_future'),
    );
    const officer = await signedIn(api, { role: 'cooperative_officer' });
    const cooperativeId = officer.account.memberships[0]?.cooperativeId ?? '';
    const body = { person: without({ voucher: twice }), cooperativeId, consent: true as const };
    await expect(officer.call(intake.nominate, { params: { cohortId }, body })).rejects.toMatchObject(again);
  });

  it('of an applicant and of a nominee is kept for the centre; somebody signed in names it for a training', async () => {
    const body = anApplication({ person: without({ voucher: witnesses }) });
    const card = await api.anonymous.call(intake.applyForCohort, { params: { cohortId }, body });
    const { items } = await stage.operator.call(enrolments.listEnrolments, { params: { cohortId }, query: {} });
    const applicant = items.find(({ id }) => id === card.enrolmentId);
    expect(applicant?.voucher).toMatchObject({ voucher: witnesses, recordedByName: null });
    const told = await enrol(without({ reason: 'Surat sedang diurus' }));
    const trainee = await claimedBy(api, stage, told.id);
    const person = { ...without({ voucher: letter }, told.person.fullName), birthDate: told.person.birthDate };
    const own = await enrol(person, trainee, await anOpenCohort(stage));
    expect(own).toMatchObject({ personId: told.personId, lacksVoucher: false, voucher: { voucher: letter } });
  });

  it('is missed where only a reason was told, as calls from before do; such people are listed and stay', async () => {
    const told = await enrol(without({ reason: 'Surat desa sedang diurus' }));
    expect(told).toMatchObject({ status: 'enrolled', lacksVoucher: true, voucher: null });
    expect(told.person.identityReason).toBe('Surat desa sedang diurus');
    expect(await lacking()).toContain(told.id);
    await expect(name(told.id, told.version + 1)).rejects.toMatchObject({ code: 'enrolment.stale' });
    const late = { ...letter, date: '2999-01-01' };
    await expect(name(told.id, told.version, late)).rejects.toMatchObject(refused('/voucher/date', 'letter_in_future'));
    const named = await name(told.id, told.version);
    expect(named).toMatchObject({ lacksVoucher: false, version: told.version + 1, voucher: { voucher: letter } });
    expect(await lacking()).not.toContain(told.id);
    const changed = await name(told.id, named.version, witnesses);
    expect(changed.voucher).toMatchObject({ voucher: witnesses });
    const kept = await sql(api, 'select kind from identity_vouchers where person_id = $1 order by id', [told.personId]);
    expect(kept).toEqual([{ kind: 'village_letter' }, { kind: 'two_witnesses' }]);
    const call = { query: { subjectId: told.id, type: 'enrolment.voucher_named' } };
    const { items } = await (await signedIn(api, { role: 'auditor' })).call(audit.listAuditEvents, call);
    expect(items.at(-1)?.data).toEqual({ cohortId, kind: 'village_letter' });
    expect(JSON.stringify(items)).not.toMatch(/Tembokrejo|Budi|474/);
  });

  it('is named by the centre alone, of nobody who showed a document, and of nobody who left', async () => {
    const told = await enrol(without({ reason: 'Belum ada surat' }));
    const foreign = await aTrainingStage(api);
    await expect(name(told.id, 1, letter, foreign.operator)).rejects.toMatchObject({ code: 'enrolment.not_found' });
    await expect(name(told.id, 1, letter, stage.instructor)).rejects.toMatchObject({ status: 403 });
    const shown = await enrol(aPerson());
    await expect(name(shown.id, shown.version)).rejects.toMatchObject({ code: 'enrolment.has_document' });
    const body = { event: 'withdraw' as const, version: told.version, reason: 'Pindah desa' };
    const left = await stage.operator.call(enrolments.exitEnrolment, { params: { enrolmentId: told.id }, body });
    await expect(name(told.id, left.version)).rejects.toMatchObject({ code: 'enrolment.wrong_state' });
  });
});
