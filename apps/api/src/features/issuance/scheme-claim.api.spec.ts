import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { curricula, schemes, verification } from '@kompeten/contract';
import { aCompletedCohort, issued } from '../../testing/issuance-builders.ts';
import { schemesFrom } from '../../testing/scheme-builders.ts';
import { startTestApi, type TestApi } from '../../testing/test-api.ts';
import { aTrainingStage } from '../../testing/training-builders.ts';

describe('a curriculum that refers to a scheme', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startTestApi();
  });
  afterAll(() => api?.stop());

  it('says on the answer to a certificate that it covers a part of it (rule 17)', async () => {
    const stage = await aTrainingStage(api);
    const certifier = await schemesFrom(api, [
      ['Kode skema', 'Nama skema', 'Jenis', 'Versi', 'Kode unit'],
      ['CONTOH-SK-07', 'Pengurus Pemula', 'okupasi', '2025', 'CONTOH.KDKMP.01'],
      ['', '', '', '', 'CONTOH.KDKMP.08'],
    ]);
    const { items } = await certifier.call(schemes.listSchemeVersions, { query: {} });
    const params = { curriculumId: stage.curriculumId };
    const draft = await stage.manager.call(curricula.startEdition, { params });
    const claim = { schemeVersionId: items[0]?.id ?? '', schemeClaim: 'partial' as const };
    const edition = { params: { curriculumId: draft.id } };
    const changed = await stage.manager.call(curricula.changeCurriculum, {
      ...edition,
      body: { version: 1, ...claim },
    });
    await stage.manager.call(curricula.publishCurriculum, { ...edition, body: { version: changed.version } });
    const claiming = { ...stage, curriculumId: draft.id };
    const [certificate] = await issued(api, claiming, await aCompletedCohort(claiming, { people: 1 }));
    const answer = await stage.manager.call(verification.verifyCode, { params: { code: certificate?.code ?? '' } });
    expect(answer.scheme).toEqual({ title: 'Pengurus Pemula (2025)', coverage: 'partial' });
    const page = await fetch(`${api.origin}/v/${certificate?.code}`, { headers: { accept: 'text/html' } });
    expect(await page.text()).toContain('hanya mencakup sebagian unit skema');
  });
});
