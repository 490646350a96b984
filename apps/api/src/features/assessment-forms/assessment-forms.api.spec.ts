import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { instrumentItems, instruments, judgements } from '@kompeten/contract';
import { CandidacyForm, type SessionForm } from '@kompeten/domain';
import { type AssessmentDay, anAssessmentDay } from '../../testing/assessment-day.ts';
import { signedIn } from '../../testing/builders.ts';
import { wordsOfPdf } from '../../testing/pdf-text.ts';
import { sql } from '../../testing/sql.ts';
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

  const print = async (form: CandidacyForm, by = day.assessor) => {
    const params = { candidacyId: day.candidacyIds[0] ?? '', form };
    return wordsOfPdf(await by.call(judgements.printCandidacyForm, { params }));
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
    expect(await wordsOfPdf(await day.assessor.call(judgements.printSessionForm, { params }))).toContain(
      day.names[0] ?? '',
    );
  });

  it('print the instruments of the set and what was answered, and never a key (rule 20)', async () => {
    const manager = await signedIn(api, { role: 'certification_manager', certificationBodyId: day.body.id });
    const [unit] = day.scheme.units;
    const of = { bodyId: day.body.id, schemeVersionId: day.scheme.id };
    const set = await manager.call(instruments.createInstrumentSet, { body: { ...of, title: 'Set cetak' } });
    const params = { setId: set.id };
    const item = { unitCode: unit?.code ?? '', criteria: ['1.1'], benchmark: 'Patokan rahasia' };
    const essay = { ...item, kind: 'essay' as const, prompt: 'Jelaskan jati diri koperasi.', setVersion: set.version };
    await manager.call(instrumentItems.addInstrumentItem, { params, body: essay });
    const choice = { ...item, kind: 'multiple_choice' as const, options: ['tujuh', 'delapan'], correct: 0 };
    const body = { ...choice, prompt: 'Berapa prinsip koperasi?', setVersion: set.version + 1 };
    await manager.call(instrumentItems.addInstrumentItem, { params, body });
    await sql(api, 'update assessment_sessions set instrument_set_id = $1 where id = $2', [set.id, day.sessionId]);
    const [written, closed] = [await print('ia-06'), await print('ia-05')];
    expect(written).toContain('Jelaskan jati diri koperasi.');
    for (const word of ['Berapa prinsip koperasi?', 'A. tujuh', 'B. delapan']) expect(closed).toContain(word);
    for (const text of [written, closed]) expect(text).not.toContain('Patokan rahasia');
    const session = (form: SessionForm, by = manager) =>
      by.call(judgements.printSessionForm, { params: { sessionId: day.sessionId, form } }).then(wordsOfPdf);
    const review = await session('ia-11');
    expect(review).toContain('Perangkat: Set cetak');
    expect(review).toMatch(/Perangkat siap digunakan \[ ?\] \[X\]/);
    expect(await session('ak-06')).toContain('Rencana asesmen');
    expect(await session('va')).toContain('FR.VA');
    await expect(session('va', day.assessor)).rejects.toMatchObject({ status: 403 });
  });
});
