import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { applyingIn } from '@kompeten/messages';
import { anOpenCohort } from '../../testing/selection-builders.ts';
import { startTestApi, type TestApi } from '../../testing/test-api.ts';
import { aCohort, aTrainingStage } from '../../testing/training-builders.ts';

/** What a page of a training may weigh: it stands alone, and a village's line carries it in a moment. */
const LIGHT = 16_000;

describe('the pages of open trainings, without a script', () => {
  let api: TestApi;
  let cohortId: string;
  let draftId: string;
  beforeAll(async () => {
    api = await startTestApi();
    const stage = await aTrainingStage(api);
    const title = 'Pengurus Pemula & "Pengawas"';
    cohortId = await anOpenCohort(stage, { title });
    draftId = (await aCohort(stage)).id;
  });
  afterAll(() => api?.stop());

  const page = async (path: string, language = 'id') => {
    const response = await fetch(`${api.origin}${path}`, { headers: { 'accept-language': language } });
    return { response, text: await response.text() };
  };
  const { list } = applyingIn('id');

  it('list what is open, narrowed as a plain form asks, and stand alone', async () => {
    const { response, text } = await page('/pelatihan?lang=id&cari=pemula&provinsi=35&kejuruan=fishery');
    expect([response.status, response.headers.get('x-robots-tag')]).toEqual([200, null]);
    expect(text).toContain(`href="/pelatihan/${cohortId}?lang=id"`);
    expect(text).toContain('Pengurus Pemula &amp; &quot;Pengawas&quot;');
    expect(text).toContain('value="pemula"');
    expect(text).toMatch(/value="35" selected>Jawa Timur</);
    expect(text).toMatch(/value="fishery" selected>/);
    expect(text).not.toMatch(/<script|<link|<img|src=|noindex/);
    expect(Buffer.byteLength(text)).toBeLessThan(LIGHT);
    const none = await page('/pelatihan?cari=perbengkelan');
    expect(none.text).toContain(list.none);
    const cut = await page('/pelatihan?provinsi=3&kejuruan=sulap&cari=pemula');
    expect(cut.text).toContain(cohortId);
  });

  it('tell of each where, when and for whom, and lead to the application or to the centre', async () => {
    const { text, response } = await page(`/pelatihan/${cohortId}`, 'en');
    expect([response.status, response.headers.get('content-language')]).toEqual([200, 'en']);
    expect(text).toContain('30 seats left');
    expect(text).toContain(applyingIn('en').asks.nothing);
    expect(text).toContain(`href="/pelatihan/${cohortId}/daftar"`);
    expect(text).toMatch(/<noscript><p>[^<]*JavaScript[^<]*<\/p><\/noscript>/);
    expect(Buffer.byteLength(text)).toBeLessThan(LIGHT);
  });

  it.each([
    ['a cohort that takes nobody', () => draftId],
    ['what is no cohort', () => 'tidak-ada'],
  ])('say calmly that %s takes no applicants', async (_, id) => {
    const { response, text } = await page(`/pelatihan/${id()}`);
    expect(response.status).toBe(404);
    expect(text).toContain(applyingIn('id').form.closed);
  });
});
