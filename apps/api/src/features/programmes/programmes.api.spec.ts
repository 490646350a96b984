import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { cohorts, curricula, enrolments, programmes } from '@kompeten/contract';
import { signedIn } from '../../testing/builders.ts';
import { aCompletedCohort } from '../../testing/issuance-builders.ts';
import { startTestApi, type TestApi } from '../../testing/test-api.ts';
import { aCohort, aTrainingStage, enrolled, moved, type TrainingStage } from '../../testing/training-builders.ts';

const added = { code: 'CONTOH.KDKMP.07', title: 'Menggunakan sistem informasi', lessonHours: 3 };

describe('a training programme over its editions', () => {
  let api: TestApi;
  let stage: TrainingStage;
  let programmeId: string;
  let second: string;
  beforeAll(async () => {
    api = await startTestApi();
    stage = await aTrainingStage(api);
    programmeId = stage.curriculumId;
    const params = { curriculumId: programmeId };
    const draft = await stage.manager.call(curricula.startEdition, { params });
    second = draft.id;
    const body = {
      version: draft.version,
      units: [...draft.units, added, { ...added, code: 'CONTOH.KDKMP.08', compulsory: false }],
    };
    const changed = await stage.manager.call(curricula.changeCurriculum, { params: { curriculumId: second }, body });
    await stage.manager.call(curricula.publishCurriculum, {
      params: { curriculumId: second },
      body: { version: changed.version },
    });
  });
  afterAll(() => api?.stop());

  const needs = (by = stage.manager, query = {}) =>
    by.call(programmes.listTopUpNeeds, { params: { programmeId }, query: { curriculumId: second, ...query } });

  it('tells which cohorts run on which edition, as far as one may see them', async () => {
    const first = await aCohort(stage, { title: 'Angkatan lama' });
    expect(first.trade).toBe('fishery');
    await aCohort(stage, { title: 'Angkatan baru', curriculumId: second });
    const programme = await stage.manager.call(programmes.getProgramme, { params: { programmeId } });
    expect(programme).toMatchObject({ id: programmeId, title: 'Dasar Koperasi', trade: 'fishery' });
    expect(programme.editions.map(({ edition, cohorts }) => [edition, cohorts.map(({ title }) => title)])).toEqual([
      [2, ['Angkatan baru']],
      [1, ['Angkatan lama']],
    ]);
    const narrowed = await stage.manager.call(cohorts.listCohorts, { query: { curriculumId: programmeId } });
    expect(narrowed.items.map(({ id }) => id)).toEqual([first.id]);
    const certifier = await signedIn(api, { role: 'certification_manager' });
    const seen = await certifier.call(programmes.getProgramme, { params: { programmeId } });
    expect(seen.editions.flatMap((edition) => edition.cohorts)).toEqual([]);
    const params = { programmeId: second };
    await expect(certifier.call(programmes.getProgramme, { params })).rejects.toMatchObject({
      code: 'curriculum.not_found',
    });
  });

  it('lists who was trained before a unit was added, page by page, until they train again', async () => {
    const { roster: people } = await aCompletedCohort(stage, { people: 2 });
    const { items, nextCursor } = await needs(stage.manager, { limit: 1 });
    const others = await needs(stage.manager, { cursor: nextCursor ?? '' });
    const all = [...items, ...others.items];
    expect(all.map(({ personId }) => personId).sort()).toEqual(people.map(({ personId }) => personId).sort());
    expect(all.every(({ edition, lessonHours }) => edition === 1 && lessonHours === 3)).toBe(true);
    expect(all[0]?.missing).toEqual([added]);
    const [somebody] = people;
    if (!somebody) throw new Error('Nobody was trained.');
    const look = { params: { enrolmentId: somebody.id }, body: { reason: 'Pelatihan tambahan unit baru' } };
    const { nik } = await stage.operator.call(enrolments.revealNik, look);
    const { fullName, birthDate } = somebody.person;
    const next = await aCohort(stage, { title: 'Tambahan', curriculumId: second });
    await moved(stage, next.id, 'open_enrolment');
    await enrolled(stage, next.id, { fullName, birthDate, identity: { kind: 'nik', value: nik } });
    expect((await needs()).items.map(({ personId }) => personId)).not.toContain(somebody.personId);
  });

  it('shows the list to the own centre alone, and measures only against its own editions', async () => {
    const foreign = await aTrainingStage(api);
    expect((await needs(foreign.manager)).items).toEqual([]);
    await expect(needs(stage.manager, { curriculumId: foreign.curriculumId })).rejects.toMatchObject({
      code: 'curriculum.other_programme',
    });
  });
});
