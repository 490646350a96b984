import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { curricula } from '@kompeten/contract';
import { signedIn } from '../../testing/builders.ts';
import { aCurriculumStage, type CurriculumStage, meetings, seen } from '../../testing/curriculum-stage.ts';
import { startTestApi, type TestApi } from '../../testing/test-api.ts';

describe('published curricula', () => {
  let api: TestApi;
  let stage: CurriculumStage;
  beforeAll(async () => {
    api = await startTestApi();
    stage = await aCurriculumStage(api);
  });
  afterAll(() => api?.stop());

  it('go on in editions, one open draft at a time', async () => {
    const params = { curriculumId: (await stage.publish(await stage.draft({ title: 'Berkelanjutan' }))).id };
    const second = await stage.manager.call(curricula.startEdition, { params });
    expect(second).toMatchObject({ edition: 2, previousId: params.curriculumId, status: 'draft', version: 1 });
    await expect(stage.manager.call(curricula.startEdition, { params })).rejects.toMatchObject({
      code: 'curriculum.draft_exists',
      params: { curriculumId: second.id },
    });
    const ofDraft = { params: { curriculumId: second.id } };
    await expect(stage.manager.call(curricula.startEdition, ofDraft)).rejects.toMatchObject({
      code: 'curriculum.not_published',
    });
    await stage.publish(await stage.change(second, { units: [meetings] }));
    expect(await stage.manager.call(curricula.startEdition, { params })).toMatchObject({ edition: 3 });
  });

  it('are retired once published', async () => {
    const curriculum = await stage.draft();
    await expect(stage.manager.call(curricula.retireCurriculum, seen(curriculum))).rejects.toMatchObject({
      code: 'curriculum.not_published',
    });
    expect(await stage.manager.call(curricula.retireCurriculum, seen(await stage.publish(curriculum)))).toMatchObject({
      status: 'retired',
      version: 3,
    });
  });

  it('are written only by their own centre’s managers', async () => {
    const curriculum = await stage.draft();
    const stranger = await signedIn(api, { role: 'centre_manager' });
    const operator = await signedIn(api, { role: 'operator', centreId: stage.centre.id });
    const national = await stage.draft({}, stage.administrator);
    for (const attempt of [
      () => stage.change(curriculum, { title: 'Asing' }, stranger),
      () => stage.publish(curriculum, stranger),
      () => stranger.call(curricula.startEdition, { params: { curriculumId: curriculum.id } }),
      () => stage.draft({ centreId: stage.centre.id }, stranger),
      () => stage.draft({ centreId: stage.centre.id }, operator),
      () => stage.change(national, { title: 'Asing' }),
    ]) {
      await expect(attempt()).rejects.toMatchObject({ code: 'identity.forbidden', status: 403 });
    }
    expect((await stranger.call(curricula.listCurricula, { query: { q: 'pengurus' } })).items.length).toBeGreaterThan(
      0,
    );
  });
});
