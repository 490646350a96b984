import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { curricula, schemes } from '@kompeten/contract';
import { aCurriculumStage, type CurriculumStage, meetings, principles, seen } from '../../testing/curriculum-stage.ts';
import { schemesFrom } from '../../testing/scheme-builders.ts';
import { startTestApi, type TestApi } from '../../testing/test-api.ts';

const syllabusOf = (unitCode: string, theoryHours: number, practiceHours: number) => {
  const indicators = [{ text: 'Peserta menjelaskan jati diri koperasi', theoryHours, practiceHours }];
  const criteria = [{ number: '1.1', text: 'Jati diri diuraikan', indicators }];
  return { unitCode, elements: [{ number: 1, title: 'Menjelaskan jati diri', criteria }] };
};

describe('the plan of a curriculum', () => {
  let api: TestApi;
  let stage: CurriculumStage;
  let schemeVersionId: string;
  beforeAll(async () => {
    api = await startTestApi();
    stage = await aCurriculumStage(api);
    const certifier = await schemesFrom(api, [
      ['Kode skema', 'Nama skema', 'Jenis', 'Versi', 'Kode unit', 'Kelompok pilihan', 'Jumlah dipilih'],
      ['CONTOH-SK-05', 'Pengurus', 'klaster', '1', principles.code, '', ''],
      ['', '', '', '', 'CONTOH.KDKMP.03', '', ''],
      ['', '', '', '', meetings.code, 'Pilihan', '1'],
    ]);
    const { items } = await certifier.call(schemes.listSchemeVersions, { query: {} });
    schemeVersionId = items[0]?.id ?? '';
  });
  afterAll(() => api?.stop());

  it('is kept with groups, split hours, subjects, training on the job and syllabi, into the next edition', async () => {
    const units = [{ ...principles, group: 'Inti', theoryHours: 2, practiceHours: 6 }, meetings];
    const subjects = [{ title: 'Soft skills', theoryHours: 1, practiceHours: 1 }];
    const onTheJob = { place: 'Gerai', lessonHours: 16 };
    const syllabi = [syllabusOf(principles.code, 2, 6)];
    const draft = await stage.draft({ units, subjects, onTheJob, syllabi });
    expect(draft).toMatchObject({ units, subjects, onTheJob, syllabi, lessonHours: 20, schemeClaim: 'full' });
    expect(draft.units[1]).toMatchObject({ group: null, theoryHours: null, practiceHours: null });
    const { id } = await stage.publish(draft);
    const params = { curriculumId: id };
    const next = await stage.manager.call(curricula.startEdition, { params });
    expect(next).toMatchObject({ subjects, onTheJob, syllabi, programmeId: id });
    const changed = await stage.change(next, {
      units: [meetings, { ...principles, lessonHours: 10, theoryHours: 4, practiceHours: 6 }],
      ...{ syllabi: [syllabusOf(principles.code, 4, 6)], onTheJob: null, subjects: [] },
    });
    const pair = { params: { curriculumId: changed.id }, query: { with: id } };
    const comparison = await stage.manager.call(curricula.compareCurricula, pair);
    expect(comparison).toMatchObject({
      ...{ before: { id, edition: 1 }, after: { edition: 2 }, added: [], removed: [] },
      ...{ totalHours: { before: 38, after: 22 }, onTheJobHours: { before: 16, after: 0 } },
      subjects: { removed: subjects, added: [] },
    });
    const ofPrinciples = comparison.changed.find(({ code }) => code === principles.code);
    expect(ofPrinciples?.changes).toMatchObject({
      lessonHours: { before: 8, after: 10 },
      group: { before: 'Inti', after: null },
    });
    expect(ofPrinciples?.syllabusLines.added).toHaveLength(1);
    const stranger = { params, query: { with: (await stage.draft()).id } };
    await expect(stage.manager.call(curricula.compareCurricula, stranger)).rejects.toMatchObject({
      code: 'curriculum.other_programme',
    });
  });

  it('is not published where its sums do not fit, with every reason', async () => {
    const units = [
      { ...principles, theoryHours: 2, practiceHours: 5 },
      { ...meetings, theoryHours: 2 },
    ];
    const draft = await stage.draft({ units, syllabi: [syllabusOf('CONTOH.KDKMP.08', 1, 1)] });
    await expect(stage.publish(draft)).rejects.toMatchObject({
      code: 'curriculum.cannot_publish',
      params: {
        blockers: [
          { code: 'split_mismatch', unitCode: principles.code, lessonHours: 8, theoryHours: 2, practiceHours: 5 },
          { code: 'split_incomplete', unitCode: meetings.code },
          { code: 'syllabus_stray', unitCode: 'CONTOH.KDKMP.08' },
        ],
      },
    });
  });

  it('covers the scheme it claims, or says that it covers a part (rule 17)', async () => {
    const draft = await stage.draft({ schemeVersionId });
    const params = { curriculumId: draft.id };
    expect(await stage.manager.call(curricula.getSchemeCoverage, { params, query: {} })).toMatchObject({
      ...{
        complete: false,
        missing: [{ code: 'CONTOH.KDKMP.03' }],
        groups: [{ title: 'Pilihan', short: 0 }],
        beside: [],
      },
    });
    await expect(stage.publish(draft)).rejects.toMatchObject({
      params: { blockers: [{ code: 'scheme_not_covered', unitCodes: ['CONTOH.KDKMP.03'], groups: [] }] },
    });
    const partial = await stage.change(draft, { schemeClaim: 'partial' });
    expect(await stage.publish(partial)).toMatchObject({ status: 'published', schemeClaim: 'partial' });
  });

  it('names only schemes that are there', async () => {
    const nowhere = '01890000-0000-7000-8000-000000000000';
    await expect(stage.draft({ schemeVersionId: nowhere })).rejects.toMatchObject({
      code: 'scheme.version_unknown',
      status: 422,
    });
    const draft = await stage.draft();
    await expect(stage.change(draft, { schemeVersionId: nowhere })).rejects.toMatchObject({
      code: 'scheme.version_unknown',
    });
    const asked = { params: { curriculumId: draft.id }, query: {} };
    await expect(stage.manager.call(curricula.getSchemeCoverage, asked)).rejects.toMatchObject({ status: 422 });
    expect(await stage.manager.call(curricula.getCurriculum, { params: asked.params })).toMatchObject(seen(draft).body);
  });
});
