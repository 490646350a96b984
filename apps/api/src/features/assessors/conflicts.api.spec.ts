import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { applications, assessmentSessions, assessorChoices, conflicts } from '@kompeten/contract';
import type { NewConflict } from '@kompeten/domain';
import { type ApplicationStage, anApplicationStage, readyToSchedule } from '../../testing/application-stage.ts';
import { aBody, scheduledCandidates } from '../../testing/assessment-builders.ts';
import { type SignedIn, signedIn } from '../../testing/builders.ts';
import { startTestApi, type TestApi } from '../../testing/test-api.ts';

describe('declared conflicts of interest', () => {
  let api: TestApi;
  let stage: ApplicationStage;
  let stranger: SignedIn;
  let applicationId: string;
  beforeAll(async () => {
    api = await startTestApi();
    stage = await anApplicationStage(api);
    const elsewhere = await aBody(api, [stage.scheme.schemeId]);
    stranger = await signedIn(api, { role: 'certification_manager', certificationBodyId: elsewhere.id });
    const person = { fullName: 'Kartini Lestari', identity: { kind: 'none' as const, reason: 'Tanpa dokumen' } };
    const body = { bodyId: stage.body.id, schemeVersionId: stage.scheme.id, person: { ...person, birthDate: '1990' } };
    applicationId = (await stage.manager.call(applications.enterApplication, { body })).id;
  });
  afterAll(() => api?.stop());

  const declare = (kind: NewConflict['kind'], by: SignedIn, about = applicationId) =>
    by.call(assessorChoices.declareConflict, {
      body: { assessorId: stage.reviewer.id, applicationId: about, kind },
    });
  const withdraw = (conflictId: string, by: SignedIn) =>
    by.call(conflicts.withdrawConflict, { params: { conflictId }, body: { reason: 'Nama yang sama, orang lain' } });
  const blocks = async () => {
    const { items } = await stage.manager.call(assessorChoices.listAssessorChoices, {
      params: { applicationId },
      query: {},
    });
    return items.find(({ id }) => id === stage.reviewer.id)?.blocks;
  };

  it('hold until they are withdrawn with a reason, stay in the list, and can be declared anew (rule 1)', async () => {
    const { id: conflictId } = await declare('relative', stage.manager);
    expect(await blocks()).toEqual(['relative']);
    const empty = { params: { conflictId }, body: { reason: ' ' } };
    await expect(stage.manager.call(conflicts.withdrawConflict, empty)).rejects.toMatchObject({
      code: 'request.invalid',
      issues: [{ pointer: '/reason' }],
    });
    const withdrawn = await withdraw(conflictId, stage.manager);
    expect(withdrawn.withdrawn).toMatchObject({ byName: 'Manajer Uji', reason: 'Nama yang sama, orang lain' });
    expect(await blocks()).toEqual([]);
    await expect(withdraw(conflictId, stage.manager)).rejects.toMatchObject({ code: 'conflict.already_withdrawn' });
    await declare('relative', stage.manager);
    expect(await blocks()).toEqual(['relative']);
    const query = { bodyId: stage.body.id, limit: 1 };
    const first = await stage.manager.call(conflicts.listConflicts, { query });
    expect(first.items).toMatchObject([{ subjectName: 'Kartini Lestari', withdrawn: null }]);
    const next = { query: { ...query, cursor: first.nextCursor ?? '' } };
    expect(await stage.manager.call(conflicts.listConflicts, next)).toEqual({ items: [withdrawn], nextCursor: null });
  });

  it('are not lifted by whom they are about, and seen by their own body and assessor alone', async () => {
    const { id: conflictId } = await declare('business', stage.manager);
    await expect(withdraw(conflictId, stage.assessor)).rejects.toMatchObject({ code: 'conflict.declared_by_another' });
    const { id: assigned } = await readyToSchedule(stage);
    const { id: ownId } = await declare('other', stage.assessor, assigned);
    expect((await withdraw(ownId, stage.assessor)).withdrawn).toMatchObject({ byName: 'Asesor Uji' });
    const own = await stage.assessor.call(conflicts.listConflicts, { query: {} });
    expect(own.items.map(({ id }) => id)).toEqual(expect.arrayContaining([conflictId, ownId]));
    expect((await stranger.call(conflicts.listConflicts, { query: {} })).items).toEqual([]);
    await expect(withdraw(conflictId, stranger)).rejects.toMatchObject({ status: 404, code: 'conflict.not_found' });
    await expect(stranger.call(conflicts.getConflict, { params: { conflictId } })).rejects.toMatchObject({
      code: 'conflict.not_found',
    });
    const centre = await signedIn(api, { role: 'centre_manager' });
    await expect(centre.call(conflicts.listConflicts, { query: {} })).rejects.toMatchObject({ status: 403 });
  });

  it('stand beside what lies before an assessor, day by day against the ratio (rule 11)', async () => {
    const { body, assessor } = await scheduledCandidates(api, { people: 2 });
    const manager = await signedIn(api, { role: 'certification_manager', certificationBodyId: body.id });
    const params = { bodyId: body.id };
    const { items } = await manager.call(assessmentSessions.listAssessorLoads, { params });
    expect(items).toMatchObject([
      { assessorId: assessor.id, most: 10, candidates: 2, days: [{ candidates: 2, full: false }] },
    ]);
    expect((await stranger.call(assessmentSessions.listAssessorLoads, { params })).items).toEqual([]);
  });
});
