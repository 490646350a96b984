import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { appeals, assessmentReviews, instrumentItems, instruments, judgements } from '@kompeten/contract';
import { CandidacyForm, type NewReview, type NewValidation, type SessionForm } from '@kompeten/domain';
import { type AssessmentDay, anAssessmentDay } from '../../testing/assessment-day.ts';
import { signedIn } from '../../testing/builders.ts';
import { recommended } from '../../testing/decision-builders.ts';
import { wordsOfPdf } from '../../testing/pdf-text.ts';
import { sql } from '../../testing/sql.ts';
import { startTestApi, type TestApi } from '../../testing/test-api.ts';

const process: NewReview = {
  ...{ kind: 'process', improvement: 'Siapkan listrik cadangan', consistency: 'Bukti sudah konsisten' },
  principles: { plan: ['valid', 'fair'], preparation: ['fair'], conduct: [], decision: ['reliable'], feedback: [] },
  dimensions: ['task'],
};
const plan: NewValidation = {
  ...{ kind: 'validation_plan', period: 'after', heldOn: '2026-12-01', place: 'Kantor LSP', team: ['Wati Manajer'] },
  ...{ purposes: ['evidence'], contexts: ['internal'], approaches: ['panel'] },
};
const outcome: NewValidation = {
  ...{ kind: 'validation_outcome', evidenceRules: ['valid'], principles: ['fair'], findings: 'Bukti sesuai standar' },
  improvements: [{ act: 'Latih asesor baru', dueOn: '2027-02-01', responsible: 'Wati Manajer' }],
};

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

  it('name the guardian of an applicant under age, where there is one', async () => {
    expect(await print('apl-01')).not.toContain('Orang tua atau wali');
    const kept = `update assessment_applications set form = form || $1 where id = (select application_id from candidacies where id = $2)`;
    const guardian = { fullName: 'Ibu Sumiati', phone: '081234567890', way: 'letter' };
    await sql(api, kept, [JSON.stringify({ guardian }), day.candidacyIds[0]]);
    const text = await print('apl-01');
    for (const word of ['Orang tua atau wali', 'Ibu Sumiati (surat persetujuan)']) expect(text).toContain(word);
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
    await expect(session('va', day.assessor)).rejects.toMatchObject({ status: 403 });
  });

  it('print the reviews of a session and its validation, entered once where the work is done', async () => {
    const manager = await signedIn(api, { role: 'certification_manager', certificationBodyId: day.body.id });
    const params = { sessionId: day.sessionId };
    const review = (body: NewReview, by = day.assessor) =>
      by.call(assessmentReviews.recordAssessmentReview, { params, body });
    const validate = (body: NewValidation, by = manager) =>
      by.call(assessmentReviews.recordValidation, { params, body });
    await expect(review(process)).rejects.toMatchObject({
      ...{ status: 422, code: 'assessment_review.nothing_recommended' },
    });
    await expect(validate(outcome)).rejects.toMatchObject({ code: 'assessment_review.no_plan' });
    const before = await day.assessor.call(assessmentReviews.listAssessmentReviews, { params });
    expect(before).toMatchObject({ items: [], reviews: true, validates: false });
    expect(before.blockers).toMatchObject({ process: 'nothing_recommended', validation_outcome: 'no_plan' });
    const stage = { ...day, api, assessor: { ...day.assessor.account, id: day.assessorId, fullName: 'Asesor Uji' } };
    await recommended(stage, day.candidacyIds[0] ?? '', ['K', 'BK']);
    await review(process);
    await validate(plan);
    await validate(outcome);
    await expect(validate(plan, day.assessor)).rejects.toMatchObject({ status: 403 });
    const stranger = await signedIn(api, { role: 'assessor' });
    await expect(review(process, stranger)).rejects.toMatchObject({ status: 404 });
    const printed = async (form: SessionForm) =>
      wordsOfPdf(await manager.call(judgements.printSessionForm, { params: { ...params, form } }));
    for (const word of ['Siapkan listrik cadangan', 'Bukti sudah konsisten', '[X] Task skills']) {
      expect(await printed('ak-06')).toContain(word);
    }
    const validated = await printed('va');
    for (const word of ['[X] Setelah asesmen', '[X] Panel asesmen', 'Bukti sesuai standar', 'Latih asesor baru']) {
      expect(validated).toContain(word);
    }
    await expect(sql(api, 'delete from assessment_reviews')).rejects.toThrow('assessment_reviews');
  });

  it('print what a candidate answered who appeals (FR.AK.04)', async () => {
    const personId = day.personIds[0] ?? '';
    const candidate = await signedIn(api, { role: 'trainee', personId });
    const candidacyId = day.candidacyIds[0] ?? '';
    const grounds = 'Bukti praktik saya belum dilihat asesor.';
    const file = (answers: object) =>
      candidate.call(appeals.fileAppeal, { body: { candidacyId, answers: answers as never, grounds } });
    await expect(file({ explained: true })).rejects.toMatchObject({ status: 422 });
    await file({ explained: true, discussed: false, accompanied: true });
    const text = await print('ak-04');
    expect(text).toContain(grounds);
    expect(text).toMatch(/dijelaskan kepada Anda\? \[X\] \[ ?\]/);
    expect(text).toMatch(/banding dengan asesor\? \[ ?\] \[X\]/);
  });
});
