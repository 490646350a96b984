import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { certificates, claims, enrolments, people } from '@kompeten/contract';
import type { Enrolment, MergeDecision } from '@kompeten/domain';
import { anAccount, type SignedIn, signedIn } from '../../testing/builders.ts';
import { claimedBy } from '../../testing/claim-builders.ts';
import { aCompletedCohort, issued } from '../../testing/issuance-builders.ts';
import { sql } from '../../testing/sql.ts';
import { startTestApi, type TestApi } from '../../testing/test-api.ts';
import { toldOf } from '../../testing/told.ts';
import {
  aCohort,
  aPerson,
  aTrainingStage,
  enrolled,
  moved,
  type TrainingStage,
} from '../../testing/training-builders.ts';

describe('two records that may be one person', () => {
  let api: TestApi;
  let stage: TrainingStage;
  let head: SignedIn;
  beforeAll(async () => {
    api = await startTestApi();
    stage = await aTrainingStage(api);
    head = await signedIn(api, { role: 'centre_manager', centreId: stage.centreId, fullName: 'Kepala Kedua' });
  });
  afterAll(() => api?.stop());

  const enrolling = async (of = stage) => {
    const { id } = await aCohort(of);
    await moved(of, id, 'open_enrolment');
    return id;
  };
  /** Somebody enrolled twice: once without a document, once with one. */
  const twice = async () => {
    const { fullName, ...known } = aPerson();
    const one = await enrolled(stage, await enrolling(), {
      ...{ ...known, fullName },
      identity: { kind: 'none', reason: 'Surat desa 12/2026' },
    });
    const other = await enrolled(stage, await enrolling(), { ...known, fullName: fullName.toUpperCase() });
    return { one, other };
  };
  const found = async (name: string, by = stage.manager) => {
    await by.call(people.findDuplicates, {});
    const { items } = await by.call(people.listMergeCases, { query: {} });
    return items.find(({ names }) => names.includes(name));
  };
  const propose = (mergeCaseId: string, one: Enrolment, other: Enrolment, by = stage.manager) =>
    by.call(people.proposeMerge, {
      params: { mergeCaseId },
      body: {
        choice: {
          ...{ survivorId: one.personId, fullName: one.personId, birthDate: one.personId },
          identity: other.personId,
        },
        reason: 'KTP dan kartu keluarga dicocokkan',
      },
    });
  const decide = (mergeCaseId: string, event: MergeDecision['event'], reason?: string, by: SignedIn = head) =>
    by.call(people.decideMerge, { params: { mergeCaseId }, body: { event, reason } });

  it('are found by name and birth date, shown side by side, and become one by two people', async () => {
    const { one, other } = await twice();
    const mergeCase = await found(one.person.fullName);
    expect(mergeCase).toMatchObject({ ground: 'name', status: 'open' });
    const id = mergeCase?.id ?? '';
    const proposed = await propose(id, one, other);
    expect(proposed.sides.map(({ identityKind }) => identityKind)).toEqual(['none', 'nik']);
    await expect(decide(id, 'confirm', undefined, stage.manager)).rejects.toMatchObject({ code: 'merge.same_person' });
    await api.runJobs();
    const path = `/admin/merge-cases/${id}`;
    expect(await toldOf(head, 'merge_waits')).toEqual([{ path, waits: true }]);
    expect(await toldOf(stage.manager, 'merge_waits')).toEqual([]);
    const merged = await decide(id, 'confirm');
    await api.runJobs();
    expect(await toldOf(head, 'merge_waits')).toEqual([{ path, waits: false }]);
    expect(merged.steps.map(({ status }) => status)).toEqual(['proposed', 'same']);
    expect(merged.steps[1]?.moved).toEqual({ enrolments: 1 });
    expect(merged.sides.map(({ enrolments: own }) => own.length)).toEqual([1, 1]);
    const list = { params: { cohortId: other.cohortId }, query: {} };
    const { items } = await stage.manager.call(enrolments.listEnrolments, list);
    expect(items[0]).toMatchObject({ personId: one.personId, person: { identityKind: 'nik' } });
    expect(items[0]?.person.fullName).toBe(one.person.fullName);
    const known = await sql(api, 'select 1 from people where id = $1 and identity_key is not null', [other.personId]);
    expect(known).toEqual([]);
    await expect(decide(id, 'reopen', 'Salah')).rejects.toMatchObject({ code: 'merge.wrong_state' });
  });

  it('bring certificates and the way in together; what was printed stays', async () => {
    const cohort = await aCompletedCohort(stage, { people: 1 });
    const [certificate] = await issued(api, stage, cohort);
    const [own] = cohort.roster;
    if (!own || !certificate) throw new Error('Nobody was certified');
    const { fullName, birthDate } = own.person;
    const second = await enrolled(stage, await enrolling(), {
      ...aPerson({ fullName: `${fullName}.`, birthDate }),
      identity: { kind: 'none', reason: 'Surat desa 14/2026' },
    });
    const trainee = await claimedBy(api, stage, own.id);
    expect((await trainee.call(claims.listMyCertificates, {})).items).toHaveLength(1);
    const id = (await found(fullName))?.id ?? '';
    await propose(id, second, own);
    const { steps } = await decide(id, 'confirm');
    expect(steps[1]?.moved).toMatchObject({ enrolments: 1, certificates: 1, accounts: 1, issuance_items: 1 });
    const params = { certificateId: certificate.id };
    expect(await head.call(certificates.getCertificate, { params })).toMatchObject({ holderName: fullName });
    const again = await claimedBy(api, stage, second.id);
    expect((await again.call(claims.listMyCertificates, {})).items.map((item) => item.id)).toEqual([certificate.id]);
  });

  it('stay two with a reason, and are not asked about again', async () => {
    const { one } = await twice();
    const id = (await found(one.person.fullName))?.id ?? '';
    await expect(decide(id, 'keep_apart')).rejects.toMatchObject({ code: 'merge.reason_needed' });
    expect(await decide(id, 'keep_apart', 'Saudara kembar')).toMatchObject({ status: 'different' });
    expect(await stage.manager.call(people.findDuplicates, {})).toEqual({ found: 0 });
  });

  it('do not become one in one cohort, nor when both sign in by e-mail', async () => {
    const { one, other } = await twice();
    for (const { personId } of [one, other]) await anAccount(api, { role: 'instructor', personId });
    const mergeCase = await found(one.person.fullName);
    await expect(propose(mergeCase?.id ?? '', one, other)).rejects.toMatchObject({
      code: 'merge.blocked',
      params: { blockers: [{ code: 'two_accounts' }] },
    });
    const stranger = { ...one, personId: one.cohortId };
    await expect(propose(mergeCase?.id ?? '', stranger, other)).rejects.toMatchObject({ code: 'merge.choice_unknown' });
  });

  it('do not exist for a centre that knows only one of them (rule 24)', async () => {
    const foreign = await aTrainingStage(api);
    const person = aPerson();
    const one = await enrolled(stage, await enrolling(), person);
    await enrolled(foreign, await enrolling(foreign), { ...person, fullName: 'Nama Lain Sekali' });
    const everywhere = await signedIn(api, { role: 'administrator' });
    const { items } = await everywhere.call(people.listMergeCases, { query: { status: 'open' } });
    const mergeCase = items.find(({ names }) => names.includes(one.person.fullName));
    expect(mergeCase).toMatchObject({ ground: 'document' });
    const params = { mergeCaseId: mergeCase?.id ?? '' };
    for (const by of [stage.manager, foreign.manager]) {
      const own = await by.call(people.listMergeCases, { query: {} });
      expect(own.items.map(({ id }) => id)).not.toContain(params.mergeCaseId);
      await expect(by.call(people.getMergeCase, { params })).rejects.toMatchObject({ code: 'merge.not_found' });
    }
    await expect(stage.operator.call(people.getMergeCase, { params })).rejects.toMatchObject({ status: 403 });
  });
});
