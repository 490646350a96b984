import { spawnSync } from 'node:child_process';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { judgements } from '@kompeten/contract';
import { CandidacyForm } from '@kompeten/domain';
import { type AssessmentDay, anAssessmentDay } from '../../testing/assessment-day.ts';
import { signedIn } from '../../testing/builders.ts';
import { startTestApi, type TestApi } from '../../testing/test-api.ts';

describe('the forms of an assessment', () => {
  let api: TestApi;
  let day: AssessmentDay;
  beforeAll(async () => {
    api = await startTestApi();
    day = await anAssessmentDay(api, 1);
    const body = { candidateName: day.names[0] ?? '', signedAt: api.clock.now() };
    await day.assessor.call(judgements.signAgreement, { params: { candidacyId: day.candidacyIds[0] ?? '' }, body });
    const given = { causes: ['hearing' as const], adjustment: 'Pertanyaan ditulis', extraMinutes: 15 };
    const params = { candidacyId: day.candidacyIds[0] ?? '' };
    await day.assessor.call(judgements.recordAdjustment, { params, body: given });
  });
  afterAll(() => api?.stop());

  const said = async (file: Blob) => {
    const input = Buffer.from(await file.arrayBuffer());
    const { stdout, error } = spawnSync('pdftotext', ['-layout', '-', '-'], { input, encoding: 'utf8' });
    if (error) throw error;
    return stdout.replace(/\s+/g, ' ');
  };
  const print = async (form: CandidacyForm, by = day.assessor) => {
    const params = { candidacyId: day.candidacyIds[0] ?? '', form };
    return said(await by.call(judgements.printCandidacyForm, { params }));
  };

  it.each(CandidacyForm.options)('%s is filled from what is recorded', async (form) => {
    const text = await print(form);
    expect(text).toContain(`FR.${form.toUpperCase().replace('-', '.')}`);
    for (const word of [day.names[0] ?? '', 'Skema uji', day.body.name.toUpperCase()]) expect(text).toContain(word);
  });

  it('carry the names and times of those who signed, and adjustments only for those who may see them', async () => {
    const agreement = await print('ak-01');
    for (const word of ['di perangkat asesor', 'di akunnya sendiri', 'Ditandatangani'])
      expect(agreement).toContain(word);
    expect(await print('ak-07')).toMatch(/Pertanyaan ditulis \+15 menit/);
    const manager = await signedIn(api, { role: 'certification_manager', certificationBodyId: day.body.id });
    await expect(print('ak-07', manager)).rejects.toMatchObject({ status: 403 });
    expect(await print('ak-02', manager)).toContain('FR.AK.02');
    const params = { sessionId: day.sessionId, form: 'ak-05' as const };
    expect(await said(await day.assessor.call(judgements.printSessionForm, { params }))).toContain(day.names[0] ?? '');
  });
});
