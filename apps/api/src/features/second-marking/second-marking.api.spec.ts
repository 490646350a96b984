import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { assessmentEvidence, judgements, secondMarking } from '@kompeten/contract';
import type { AssessmentKit } from '@kompeten/domain';
import { newId } from '../../clock.ts';
import { anAssessor } from '../../testing/assessment-builders.ts';
import { type AssessmentDay, anAssessmentDay } from '../../testing/assessment-day.ts';
import { type SignedIn, signedIn } from '../../testing/builders.ts';
import { refused } from '../../testing/refused.ts';
import { startTestApi, type TestApi } from '../../testing/test-api.ts';

describe('second marking', () => {
  let api: TestApi;
  let day: AssessmentDay;
  let kit: AssessmentKit;
  let manager: SignedIn;
  let marker: SignedIn;
  let markerId: string;
  beforeAll(async () => {
    api = await startTestApi();
    day = await anAssessmentDay(api, 3);
    kit = await day.assessor.call(judgements.getAssessmentKit, { params: { sessionId: day.sessionId } });
    manager = await signedIn(api, { role: 'certification_manager', certificationBodyId: day.body.id });
    marker = await signedIn(api, { role: 'assessor', certificationBodyId: day.body.id });
    const email = marker.account.email ?? '';
    markerId = (await anAssessor(api, day.body.id, [day.scheme.id], { email })).id;
  });
  afterAll(() => api?.stop());

  const draw = (body: { markerId: string; percent?: number }, by = manager) =>
    by.call(secondMarking.drawSecondMarking, { params: { sessionId: day.sessionId }, body });
  const cells = () => kit.units.flatMap(({ code, criteria }) => criteria.map(({ number }) => [code, number] as const));

  /** Everybody agrees, is judged, has evidence, and is recommended as competent. */
  async function recommendAll(): Promise<void> {
    for (const [at, candidacyId] of day.candidacyIds.entries()) {
      const params = { candidacyId };
      const made = { candidacyId, supersedes: [], madeAt: api.clock.now() };
      const signing = { candidateName: day.names[at] ?? '', signedAt: api.clock.now() };
      await day.assessor.call(judgements.signAgreement, { params, body: signing });
      const events = cells().map(([unitCode, criterion]) => ({
        ...{ ...made, id: newId(), unitCode, criterion, judgement: 'K' as const },
      }));
      const batch = { deviceId: 'hp', deviceNow: api.clock.now(), events };
      await day.assessor.call(judgements.sendJudgementEvents, { params: { sessionId: day.sessionId }, body: batch });
      const evidence = {
        ...{ id: newId(), candidacyId, kind: 'direct' as const, method: 'written' as const, file: 'none' as const },
        ...{ criteria: cells().map(([code, number]) => `${code} ${number}`), note: `Jawaban ${at}` },
        ...{ valid: true, authentic: true, current: true, sufficient: true, madeAt: api.clock.now() },
      };
      await day.assessor.call(assessmentEvidence.addAssessmentEvidence, { params, body: evidence });
      const { version } = (await day.assessor.call(judgements.getCandidacyRecord, { params })).candidacy;
      await day.assessor.call(judgements.moveCandidacy, { params, body: { event: 'record', version } });
      await day.assessor.call(judgements.recommendCandidacy, { params, body: { outcome: 'competent' } });
    }
  }

  it('is drawn of recommended candidates alone, for somebody who assessed nobody, by a seed that is written down', async () => {
    await expect(draw({ markerId })).rejects.toMatchObject({ status: 422, code: 'second_marking.nothing_to_mark' });
    await recommendAll();
    await expect(draw({ markerId: day.candidacyIds[0] ?? '' })).rejects.toMatchObject({ code: 'assessor.not_found' });
    const own = draw({ markerId: day.assessorId });
    await expect(own).rejects.toMatchObject({ code: 'second_marking.not_independent' });
    const other = await signedIn(api, { role: 'certification_manager' });
    await expect(draw({ markerId }, other)).rejects.toMatchObject({ status: 403 });
    expect(await draw({ markerId, percent: 100 })).toMatchObject({ candidates: 3, drawn: 3, percent: 100 });
  });

  it('is blind: no name, no assessor, no first judgement; and marked once', async () => {
    const { items } = await marker.call(secondMarking.listMySecondMarkings, {});
    expect(items).toHaveLength(3);
    const said = JSON.stringify(items);
    for (const word of [...day.names, ...day.candidacyIds, ...day.personIds, 'Asesor Uji', 'judgement']) {
      expect(said).not.toContain(word);
    }
    for (const { id: sampleId, units } of items) {
      const marks = units.flatMap(({ code, criteria }) =>
        criteria.map(({ number }) => ({ unitCode: code, criterion: number, judgement: 'K' as const })),
      );
      const [first] = marks;
      if (!first) throw new Error('No criterion to mark');
      const mark = (all: typeof marks) =>
        marker.call(secondMarking.recordSecondMarks, { params: { sampleId }, body: { marks: all } });
      await expect(mark([{ ...first, criterion: '9.9' }])).rejects.toMatchObject({
        code: 'judgement.criterion_unknown',
      });
      expect((await mark(marks)).markedAt).not.toBeNull();
      await expect(mark(marks)).rejects.toMatchObject({ code: 'second_marking.already_marked' });
    }
    const sampleId = items[0]?.id ?? '';
    const another = { params: { sampleId, evidenceId: items[1]?.evidence[0]?.id ?? '' } };
    await refused(api, () => marker.call(secondMarking.getSecondMarkingFile, another), {
      ...{ status: 404, code: 'evidence.not_found' },
    });
    const stranger = day.second.call(secondMarking.getSecondMarking, { params: { sampleId } });
    await expect(stranger).rejects.toMatchObject({ status: 404, code: 'second_marking.not_found' });
  });

  it('says how well they agree, and nothing below the least number of pairs', async () => {
    const params = { bodyId: day.body.id };
    const agreement = await manager.call(secondMarking.getMarkingAgreement, { params });
    const pairs = cells().length * 3;
    expect(agreement).toMatchObject({ minimumPairs: 30, all: { pairs, observed: 1, kappa: null } });
    expect(agreement.criteria.every((one) => one.pairs === 3 && one.kappa === null && one.observed === 0)).toBe(true);
    expect(agreement.assessors).toMatchObject([{ pairs, outlier: false }]);
  });
});
