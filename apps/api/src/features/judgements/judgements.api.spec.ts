import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { judgements } from '@kompeten/contract';
import type { AssessmentKit, NewEvidence, SentJudgementStatement } from '@kompeten/domain';
import { newId } from '../../clock.ts';
import { type AssessmentDay, anAssessmentDay } from '../../testing/assessment-day.ts';
import { signedIn } from '../../testing/builders.ts';
import { sql } from '../../testing/sql.ts';
import { startTestApi, type TestApi } from '../../testing/test-api.ts';

describe('the day of an assessment', () => {
  let api: TestApi;
  let day: AssessmentDay;
  let kit: AssessmentKit;
  beforeAll(async () => {
    api = await startTestApi();
    day = await anAssessmentDay(api, 4);
    kit = await day.assessor.call(judgements.getAssessmentKit, { params: { sessionId: day.sessionId } });
  });
  afterAll(() => api?.stop());

  const of = (at: number) => ({ candidacyId: day.candidacyIds[at] ?? '' });
  const record = (at: number, by = day.assessor) => by.call(judgements.getCandidacyRecord, { params: of(at) });
  const signed = (at: number) => {
    const candidateName = day.names[at] ?? '';
    const body = { candidateName, signedAt: api.clock.now(), deviceId: 'hp' };
    return day.assessor.call(judgements.signAgreement, { params: of(at), body });
  };
  const cells = () => kit.units.flatMap(({ code, criteria }) => criteria.map(({ number }) => [code, number] as const));
  const statement = (at: number, change: Partial<SentJudgementStatement> = {}): SentJudgementStatement => {
    const [unitCode, criterion] = cells()[0] ?? ['', ''];
    const made = { id: newId(), supersedes: [], madeAt: api.clock.now() };
    return { ...of(at), unitCode, criterion, judgement: 'K', ...made, ...change };
  };
  const send = (events: SentJudgementStatement[], by = day.assessor, deviceId = 'hp') => {
    const body = { deviceId, deviceNow: api.clock.now(), events };
    return by.call(judgements.sendJudgementEvents, { params: { sessionId: day.sessionId }, body });
  };
  const evidence = (at: number, change: Partial<NewEvidence> = {}) => ({
    ...{ id: newId(), ...of(at), kind: 'direct' as const, method: 'observation' as const, file: 'none' as const },
    ...{ criteria: cells().map(([code, number]) => `${code} ${number}`), note: 'Diamati di gerai' },
    ...{ valid: true, authentic: true, current: true, sufficient: true, madeAt: api.clock.now(), ...change },
  });
  const add = (at: number, body: NewEvidence) => day.assessor.call(judgements.addEvidence, { params: of(at), body });
  const all = (at: number, judgement: 'K' | 'BK' = 'K') =>
    send(cells().map(([unitCode, criterion]) => statement(at, { unitCode, criterion, judgement })));
  const move = async (at: number, event: 'record' | 'miss' | 'postpone' | 'give_feedback', reason?: string) => {
    const { version } = (await record(at)).candidacy;
    return day.assessor.call(judgements.moveCandidacy, { params: of(at), body: { event, reason, version } });
  };
  const recommend = (at: number, body: object) =>
    day.assessor.call(judgements.recommendCandidacy, { params: of(at), body: { outcome: 'competent', ...body } });

  it('opens with both names under the agreement, and nothing is taken before (rule 8)', async () => {
    expect((await send([statement(0)])).results).toMatchObject([
      { outcome: 'refused', code: 'judgement.no_agreement' },
    ]);
    await expect(add(0, evidence(0))).rejects.toMatchObject({ status: 422, code: 'judgement.no_agreement' });
    const wrong = { candidateName: 'Orang Lain', signedAt: api.clock.now() };
    const other = day.assessor.call(judgements.signAgreement, { params: of(0), body: wrong });
    await expect(other).rejects.toMatchObject({ code: 'agreement.name_differs' });
    const first = await signed(0);
    expect(first.signatures.map(({ by, way }) => [by, way]).sort()).toEqual([
      ['assessor', 'own_session'],
      ['candidate', 'assessor_device'],
    ]);
    expect(await signed(0)).toEqual(first);
    expect((await record(0)).candidacy.status).toBe('agreed');
  });

  it('is signed by the candidate in a session of their own, and by the assessor alone', async () => {
    const candidate = await signedIn(api, { role: 'trainee', personId: day.personIds[1] ?? '' });
    const mine = await candidate.call(judgements.listMyAssessments, {});
    expect(mine.items.map(({ candidacyId }) => candidacyId)).toEqual([of(1).candidacyId]);
    const half = await candidate.call(judgements.signMyAgreement, { params: of(1) });
    expect(half).toMatchObject({ status: 'scheduled', signatures: [{ by: 'candidate', way: 'own_session' }] });
    await day.assessor.call(judgements.signAgreement, { params: of(1), body: { signedAt: api.clock.now() } });
    expect((await record(1)).candidacy.status).toBe('agreed');
    const stranger = candidate.call(judgements.signMyAgreement, { params: of(0) });
    await expect(stranger).rejects.toMatchObject({ status: 404, code: 'candidacy.not_found' });
  });

  it('takes judgements each once, shows what two devices say differently, and settles it with a reason', async () => {
    const one = statement(0, { judgement: 'K' });
    expect((await send([one])).results).toMatchObject([{ outcome: 'recorded' }]);
    expect((await record(0)).candidacy.status).toBe('in_progress');
    expect((await send([one])).results).toMatchObject([{ outcome: 'known' }]);
    const other = statement(0, { judgement: 'BK', note: 'Belum runtut' });
    const [cell] = (await send([other], day.second, 'tablet')).judgements;
    expect(cell).toMatchObject({ contested: true, judgement: null });
    expect(cell?.rivals.map(({ judgement, deviceId }) => [judgement, deviceId]).sort()).toEqual([
      ['BK', 'tablet'],
      ['K', 'hp'],
    ]);
    const both = statement(0, { judgement: 'K', supersedes: cell?.heads ?? [] });
    expect((await send([both])).results).toMatchObject([{ outcome: 'refused', code: 'judgement.reason_needed' }]);
    const settled = await send([{ ...both, id: newId(), reason: 'Ditonton bersama' }]);
    expect(settled.judgements).toMatchObject([{ contested: false, judgement: 'K' }]);
    const { items } = await day.assessor.call(judgements.listJudgementEvents, { params: of(0), query: {} });
    expect(items).toHaveLength(3);
  });

  it('refuses only the faulty ones of a batch, each with its code', async () => {
    const { results } = await send([
      statement(0, { criterion: '9.9' }),
      statement(0, { candidacyId: newId() }),
      statement(0, { criterion: 'x' }),
      statement(0, { criterion: cells()[1]?.[1] ?? '', unitCode: cells()[1]?.[0] ?? '' }),
    ]);
    expect(results.map(({ code, outcome }) => code ?? outcome)).toEqual([
      'judgement.criterion_unknown',
      'judgement.stranger',
      'request.invalid',
      'recorded',
    ]);
  });

  it('keeps evidence once with its file, sealed, and lets VATM be said anew', async () => {
    const body = evidence(0, { file: 'photo', sufficient: false });
    const kept = await add(0, body);
    expect(await add(0, body)).toEqual(kept);
    const params = { ...of(0), evidenceId: body.id };
    const upload = (content: Blob) =>
      day.assessor.call(judgements.addEvidenceFile, { params, file: content, fileName: 'foto.jpg' });
    await expect(upload(new Blob(['bukan foto']))).rejects.toMatchObject({ code: 'evidence.file_type' });
    expect(await upload(new Blob([day.photo]))).toMatchObject({ fileArrived: true });
    const [row] = await sql<{ sealed: Buffer }>(api, 'select sealed from evidence_files where evidence_id = $1', [
      body.id,
    ]);
    expect(row?.sealed.includes(Buffer.from([0xff, 0xd8, 0xff]))).toBe(false);
    const file = await day.assessor.call(judgements.getEvidenceFile, { params });
    expect(Buffer.from(await file.arrayBuffer()).subarray(0, 3)).toEqual(Buffer.from([0xff, 0xd8, 0xff]));
    const marks = { valid: true, authentic: true, current: true, sufficient: true };
    const marked = await day.assessor.call(judgements.markEvidence, { params, body: marks });
    expect(marked).toMatchObject({ sufficient: true });
    const strange = evidence(0, { criteria: ['CONTOH.KDKMP.99 1.1'] });
    await expect(add(0, strange)).rejects.toMatchObject({ code: 'judgement.criterion_unknown' });
  });

  it('recommends what the judgements say, once; a correction stands beside it with a reason (rules 5, 6, 10)', async () => {
    await all(0);
    await expect(recommend(0, {})).rejects.toMatchObject({ code: 'recommendation.blocked' });
    await move(0, 'record');
    const [unitCode = ''] = cells()[0] ?? [];
    await expect(recommend(0, { outcome: 'not_yet_competent' })).rejects.toMatchObject({
      code: 'recommendation.against_judgements',
    });
    const made = await recommend(0, { note: 'Siap' });
    expect(made).toMatchObject({ outcome: 'competent', units: [{ judgement: 'K', missing: [] }, { judgement: 'K' }] });
    await expect(recommend(0, {})).rejects.toMatchObject({ code: 'recommendation.already_made' });
    const cell = (await record(0)).judgements[0];
    const late = statement(0, {
      unitCode,
      criterion: cell?.criterion ?? '',
      judgement: 'BK',
      supersedes: cell?.heads ?? [],
    });
    expect((await send([late])).results).toMatchObject([{ outcome: 'late' }]);
    expect(await record(0)).toMatchObject({ lateJudgements: 1, outcome: 'BK' });
    const again = { outcome: 'not_yet_competent' as const, supersedes: made.id };
    await expect(recommend(0, again)).rejects.toMatchObject({ code: 'recommendation.reason_needed' });
    const why = { ...again, reason: 'Isian di lapangan datang kemudian' };
    await expect(recommend(0, why)).rejects.toMatchObject({ code: 'recommendation.next_step_needed' });
    const corrected = await recommend(0, { ...why, nextSteps: [{ unitCode, text: 'Ulangi praktik pencatatan' }] });
    expect(corrected).toMatchObject({ supersedesId: made.id, units: [{ judgement: 'BK' }, { judgement: 'K' }] });
    await expect(
      sql(api, `update recommendations set outcome = 'competent' where id = $1`, [made.id]),
    ).rejects.toThrow();
  });

  it('tells the candidate what to do next (rule 12), hears them once, and reports when nobody is left open', async () => {
    const candidate = await signedIn(api, { role: 'trainee', personId: day.personIds[0] ?? '' });
    const [mine] = (await candidate.call(judgements.listMyAssessments, {})).items;
    expect(mine).toMatchObject({ outcome: 'not_yet_competent', nextSteps: [{ text: 'Ulangi praktik pencatatan' }] });
    expect(mine?.nextSteps[0]?.criteria).toHaveLength(1);
    const answers = Object.fromEntries(day.questions.map((question) => [question, true])) as never;
    const give = () => candidate.call(judgements.giveMyAssessmentFeedback, { params: of(0), body: { answers } });
    expect(await give()).toMatchObject({ status: 'feedback_given' });
    await expect(give()).rejects.toMatchObject({ code: 'candidate_feedback.already_given' });
    const body = { process: 'Lancar', objections: '', suggestions: '' };
    const report = () =>
      day.assessor.call(judgements.reportAssessmentSession, { params: { sessionId: day.sessionId }, body });
    await expect(report()).rejects.toMatchObject({ code: 'assessor_report.candidates_open' });
    await expect(move(1, 'miss')).rejects.toMatchObject({ code: 'judgement.step_reason_needed' });
    await move(1, 'miss', 'Sakit');
    await move(2, 'postpone', 'Listrik padam');
    await expect(move(3, 'record')).rejects.toMatchObject({ code: 'candidacy.wrong_state' });
    await signed(3);
    await all(3);
    await add(3, evidence(3));
    await move(3, 'record');
    await recommend(3, {});
    await move(3, 'give_feedback', 'Tidak bersedia mengisi');
    expect(await report()).toMatchObject({ process: 'Lancar' });
    expect((await record(0)).candidacy.status).toBe('reported');
    expect((await record(0)).steps.map(({ event }) => event)).toEqual([
      ...['agree', 'start', 'record', 'recommend', 'give_feedback', 'report'],
    ]);
  });

  it('shows adjustments to assessor and invigilator alone (rule 23)', async () => {
    const fresh = await anAssessmentDay(api, 1);
    const params = { candidacyId: fresh.candidacyIds[0] ?? '' };
    const given = { causes: ['sight' as const], adjustment: 'Soal dibacakan' };
    await fresh.assessor.call(judgements.recordAdjustment, { params, body: given });
    const inKit = await fresh.assessor.call(judgements.getAssessmentKit, { params: { sessionId: fresh.sessionId } });
    expect(inKit.candidates[0]?.adjustments).toEqual(['Soal dibacakan']);
    const manager = await signedIn(api, {
      ...{ role: 'certification_manager', certificationBodyId: fresh.body.id },
    });
    expect(await manager.call(judgements.getCandidacyRecord, { params })).toMatchObject({ adjustments: [] });
    const seen = await fresh.invigilator.call(judgements.listAdjustments, { params: { sessionId: fresh.sessionId } });
    expect(seen.items).toMatchObject([{ adjustments: [{ adjustment: 'Soal dibacakan', beforeStart: true }] }]);
    const rows = await sql<{ sealed: Buffer }>(api, 'select sealed from reasonable_adjustments');
    for (const { sealed } of rows) expect(sealed.toString('latin1')).not.toContain('Soal dibacakan');
  });

  it('is nobody else’s: another assessor finds no candidate, another body no record', async () => {
    const other = await anAssessmentDay(api, 1);
    const params = { sessionId: day.sessionId };
    await expect(other.assessor.call(judgements.getAssessmentKit, { params })).rejects.toMatchObject({ status: 404 });
    await expect(record(0, other.assessor)).rejects.toMatchObject({ status: 404, code: 'candidacy.not_found' });
    expect((await send([statement(0)], other.assessor)).results[0]?.code).toBe('judgement.stranger');
    const own = await other.assessor.call(judgements.listOwnAssessments, {});
    expect(own.items.map(({ sessionId }) => sessionId)).toEqual([other.sessionId]);
  });
});
