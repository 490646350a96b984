import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { assessmentEvidence, judgements, myCandidacies } from '@kompeten/contract';
import { newId } from '../../clock.ts';
import { anAssessmentDay } from '../../testing/assessment-day.ts';
import { type AssessmentDesk, anAssessmentDesk } from '../../testing/assessment-desk.ts';
import { signedIn } from '../../testing/builders.ts';
import { sql } from '../../testing/sql.ts';
import { startTestApi, type TestApi } from '../../testing/test-api.ts';

describe('the day of an assessment', () => {
  let api: TestApi;
  let desk: AssessmentDesk;
  beforeAll(async () => {
    api = await startTestApi();
    desk = await anAssessmentDesk(api, 2);
  });
  afterAll(() => api?.stop());

  it('opens with both names under the agreement, and nothing is taken before (rule 8)', async () => {
    expect((await desk.send([desk.statement(0)])).results).toMatchObject([
      { outcome: 'refused', code: 'judgement.no_agreement' },
    ]);
    await expect(desk.add(0, desk.evidence(0))).rejects.toMatchObject({ status: 422, code: 'judgement.no_agreement' });
    const wrong = { candidateName: 'Orang Lain', signedAt: api.clock.now() };
    const other = desk.day.assessor.call(judgements.signAgreement, { params: desk.of(0), body: wrong });
    await expect(other).rejects.toMatchObject({ code: 'agreement.name_differs' });
    const first = await desk.signed(0);
    expect(first.signatures.map(({ by, way }) => [by, way]).sort()).toEqual([
      ['assessor', 'own_session'],
      ['candidate', 'assessor_device'],
    ]);
    expect(await desk.signed(0)).toEqual(first);
    expect((await desk.record(0)).candidacy.status).toBe('agreed');
  });

  it('is signed by the candidate in a session of their own, and by the assessor alone', async () => {
    const candidate = await signedIn(api, { role: 'trainee', personId: desk.day.personIds[1] ?? '' });
    const mine = await candidate.call(myCandidacies.listMyCandidacies, {});
    expect(mine.items.map(({ candidacyId }) => candidacyId)).toEqual([desk.of(1).candidacyId]);
    const half = await candidate.call(myCandidacies.signMyAgreement, { params: desk.of(1), body: { round: 1 } });
    expect(half).toMatchObject({ status: 'scheduled', signatures: [{ by: 'candidate', way: 'own_session' }] });
    await desk.day.assessor.call(judgements.signAgreement, { params: desk.of(1), body: { signedAt: api.clock.now() } });
    expect((await desk.record(1)).candidacy.status).toBe('agreed');
    const stranger = candidate.call(myCandidacies.signMyAgreement, { params: desk.of(0), body: { round: 1 } });
    await expect(stranger).rejects.toMatchObject({ status: 404, code: 'candidacy.not_found' });
  });

  it('takes judgements each once, shows what two devices say differently, and settles it with a reason', async () => {
    const one = desk.statement(0, { judgement: 'K' });
    expect((await desk.send([one])).results).toMatchObject([{ outcome: 'recorded' }]);
    expect((await desk.record(0)).candidacy.status).toBe('in_progress');
    expect((await desk.send([one])).results).toMatchObject([{ outcome: 'known' }]);
    const other = desk.statement(0, { judgement: 'BK', note: 'Belum runtut' });
    const [cell] = (await desk.send([other], desk.day.second, 'tablet')).judgements;
    expect(cell).toMatchObject({ contested: true, judgement: null });
    expect(cell?.rivals.map(({ judgement, deviceId }) => [judgement, deviceId]).sort()).toEqual([
      ['BK', 'tablet'],
      ['K', 'hp'],
    ]);
    const both = desk.statement(0, { judgement: 'K', supersedes: cell?.heads ?? [] });
    expect((await desk.send([both])).results).toMatchObject([{ outcome: 'refused', code: 'judgement.reason_needed' }]);
    const settled = await desk.send([{ ...both, id: newId(), reason: 'Ditonton bersama' }]);
    expect(settled.judgements).toMatchObject([{ contested: false, judgement: 'K' }]);
    const { items } = await desk.day.assessor.call(judgements.listJudgementEvents, { params: desk.of(0), query: {} });
    expect(items).toHaveLength(3);
  });

  it('refuses only the faulty ones of a batch, each with its code', async () => {
    const { results } = await desk.send([
      desk.statement(0, { criterion: '9.9' }),
      desk.statement(0, { candidacyId: newId() }),
      desk.statement(0, { criterion: 'x' }),
      desk.statement(0, { criterion: desk.cells()[1]?.[1] ?? '', unitCode: desk.cells()[1]?.[0] ?? '' }),
    ]);
    expect(results.map(({ code, outcome }) => code ?? outcome)).toEqual([
      'judgement.criterion_unknown',
      'judgement.stranger',
      'request.invalid',
      'recorded',
    ]);
  });

  it('keeps evidence once with its file, sealed, and lets VATM be said anew', async () => {
    const body = desk.evidence(0, { file: 'photo', sufficient: false });
    const kept = await desk.add(0, body);
    expect(await desk.add(0, body)).toEqual(kept);
    const params = { ...desk.of(0), evidenceId: body.id };
    const upload = (content: Blob) =>
      desk.day.assessor.call(assessmentEvidence.addAssessmentEvidenceFile, {
        params,
        file: content,
        fileName: 'foto.jpg',
      });
    await expect(upload(new Blob(['bukan foto']))).rejects.toMatchObject({ code: 'evidence.file_type' });
    expect(await upload(new Blob([desk.day.photo]))).toMatchObject({ fileArrived: true });
    const [row] = await sql<{ sealed: Buffer }>(api, 'select sealed from evidence_files where evidence_id = $1', [
      body.id,
    ]);
    expect(row?.sealed.includes(Buffer.from([0xff, 0xd8, 0xff]))).toBe(false);
    const file = await desk.day.assessor.call(assessmentEvidence.getEvidenceFile, { params });
    expect(Buffer.from(await file.arrayBuffer()).subarray(0, 3)).toEqual(Buffer.from([0xff, 0xd8, 0xff]));
    const marks = { valid: true, authentic: true, current: true, sufficient: true };
    const marked = await desk.day.assessor.call(assessmentEvidence.markEvidence, { params, body: marks });
    expect(marked).toMatchObject({ sufficient: true });
    const strange = desk.evidence(0, { criteria: ['CONTOH.KDKMP.99 1.1'] });
    await expect(desk.add(0, strange)).rejects.toMatchObject({ code: 'judgement.criterion_unknown' });
  });

  it('is nobody else’s: another assessor finds no candidate, another body no record', async () => {
    const other = await anAssessmentDay(api, 1);
    const params = { sessionId: desk.day.sessionId };
    await expect(other.assessor.call(judgements.getAssessmentKit, { params })).rejects.toMatchObject({ status: 404 });
    await expect(desk.record(0, other.assessor)).rejects.toMatchObject({ status: 404, code: 'candidacy.not_found' });
    expect((await desk.send([desk.statement(0)], other.assessor)).results[0]?.code).toBe('judgement.stranger');
    const own = await other.assessor.call(judgements.listOwnAssessments, {});
    expect(own.items.map(({ sessionId }) => sessionId)).toEqual([other.sessionId]);
  });
});
