import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Client, dataRights, enrolments, issuance, people } from '@kompeten/contract';
import type { Voucher } from '@kompeten/domain';
import { nameVouchers } from '../../database/migrations/20261231T3110-name-vouchers.ts';
import { signedIn } from '../../testing/builders.ts';
import { claimedBy } from '../../testing/claim-builders.ts';
import { aCompletedCohort, requested } from '../../testing/issuance-builders.ts';
import { anOpenCohort } from '../../testing/selection-builders.ts';
import { sql } from '../../testing/sql.ts';
import { startTestApi, type TestApi } from '../../testing/test-api.ts';
import { aPerson, aTrainingStage, type TrainingStage } from '../../testing/training-builders.ts';
import { letter, witnesses } from '../../testing/voucher-builders.ts';

describe('a voucher that was named', () => {
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

  it('may be in words when a certificate of training is issued, and is then listed as one to write out (rule 24)', async () => {
    const cohort = await aCompletedCohort(stage);
    const [first] = cohort.roster;
    await sql(
      api,
      `update people set identity_kind = 'none', identity_key = null, identity_sealed = null, identity_last4 = null,
         identity_reason = 'Surat desa' where id = $1`,
      [first?.personId],
    );
    const params = { cohortId: cohort.cohortId };
    const lacking = async () =>
      (await stage.operator.call(enrolments.listEnrolments, { params, query: { voucher: 'lacking' } })).items;
    const [open] = await lacking();
    const { items } = await stage.operator.call(issuance.getIssuanceReadiness, { params });
    expect([open?.id, items[0]?.training]).toEqual([first?.id, []]);
    const body = { voucher: witnesses, version: open?.version ?? 0 };
    await stage.operator.call(enrolments.nameVoucher, { params: { enrolmentId: first?.id ?? '' }, body });
    expect(await lacking()).toEqual([]);
    const batchId = await requested(stage, cohort);
    await stage.manager.call(issuance.approveIssuance, { params: { batchId }, body: {} });
    await api.runJobs();
    expect(await stage.manager.call(issuance.getIssuanceBatch, { params: { batchId } })).toMatchObject({
      ...{ status: 'done', total: 2, issued: 2 },
    });
  });

  it('is ended by a NIK that becomes known later, and stays as history with whom it vouched for', async () => {
    const one = await enrol(without({ voucher: letter }));
    const { fullName, birthDate } = one.person;
    const other = await enrol(aPerson({ fullName, birthDate }), stage.operator, await anOpenCohort(stage));
    await stage.manager.call(people.findDuplicates, {});
    const { items } = await stage.manager.call(people.listMergeCases, { query: {} });
    const params = { mergeCaseId: items.find(({ names }) => names.includes(fullName))?.id ?? '' };
    const choice = { survivorId: other.personId, fullName: one.personId, birthDate: one.personId };
    await stage.manager.call(people.proposeMerge, {
      ...{ params, body: { choice: { ...choice, identity: other.personId }, reason: 'KTP dicocokkan di balai' } },
    });
    const second = await signedIn(api, { role: 'centre_manager', centreId: stage.centreId, fullName: 'Kepala Kedua' });
    await second.call(people.decideMerge, { params, body: { event: 'confirm' } });
    const list = await stage.operator.call(enrolments.listEnrolments, { params: { cohortId }, query: {} });
    const now = list.items.find(({ id }) => id === one.id);
    expect(now).toMatchObject({
      ...{ personId: other.personId, person: { identityKind: 'nik' }, lacksVoucher: false },
      voucher: { voucher: letter },
    });
    const version = now?.version ?? 0;
    await expect(
      stage.operator.call(enrolments.nameVoucher, {
        ...{ params: { enrolmentId: one.id }, body: { version, voucher: letter } },
      }),
    ).rejects.toMatchObject({ code: 'enrolment.has_document' });
  });

  it('is shown to the centre that was told it and to no other, which learns only that there is one', async () => {
    const named = await enrol(without({ voucher: letter }));
    const foreign = await aTrainingStage(api);
    const there = await anOpenCohort(foreign);
    const trainee = await claimedBy(api, stage, named.id);
    const { fullName, birthDate } = named.person;
    const person = { ...without({ reason: 'Sudah dikenal balai lain' }, fullName), birthDate };
    await enrol(person, trainee, there);
    const { items } = await foreign.operator.call(enrolments.listEnrolments, {
      params: { cohortId: there },
      query: {},
    });
    expect(items).toMatchObject([{ personId: named.personId, lacksVoucher: false, voucher: null }]);
    expect(JSON.stringify(items)).not.toContain('474/12/2025');
  });

  it('is in the copy of one’s own data with who was told it, and in what the centre holds', async () => {
    const { id } = await enrol(without({ voucher: witnesses }));
    const trainee = await claimedBy(api, stage, id);
    const copied = (await trainee.call(dataRights.copyMyData, {})).person?.vouchers;
    expect(copied).toMatchObject([
      { kind: 'two_witnesses', firstWitness: 'Budi Santoso', firstPosition: 'kepala dusun', secondRelation: 'bibi' },
    ]);
    expect(copied?.[0]).toMatchObject({ letterNumber: null, recordedByName: 'Operator Uji' });
  });

  it('reads as a reason in words to a version from before, and comes back from it', async () => {
    const named = await enrol(without({ voucher: letter }));
    await sql(api, nameVouchers.down);
    const [row] = await sql(api, 'select identity_reason as reason from people where id = $1', [named.personId]);
    expect(row).toEqual({ reason: 'Surat 474/12/2025, 2025-10-30, Kantor Desa Tembokrejo' });
    await sql(api, nameVouchers.up);
  });
});
