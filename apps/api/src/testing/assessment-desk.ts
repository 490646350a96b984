import { assessmentEvidence, judgements } from '@kompeten/contract';
import type { AssessmentKit, NewEvidence, SentJudgementStatement } from '@kompeten/domain';
import { newId } from '../clock.ts';
import { type AssessmentDay, anAssessmentDay } from './assessment-day.ts';
import type { TestApi } from './test-api.ts';

/** What an assessor does on a day of assessment, candidate by candidate in their order. */
export type AssessmentDesk = Awaited<ReturnType<typeof anAssessmentDesk>>;

/** A day of assessment, and the acts of its assessor. */
export async function anAssessmentDesk(api: TestApi, people: number) {
  const day = await anAssessmentDay(api, people);
  const kit = await day.assessor.call(judgements.getAssessmentKit, { params: { sessionId: day.sessionId } });
  return { day, kit, ...actsOf(api, day, kit) };
}

function actsOf(api: TestApi, day: AssessmentDay, kit: AssessmentKit) {
  const { of, cells, statement, evidence } = partsOf(api, day, kit);
  const record = (at: number, by = day.assessor) => by.call(judgements.getCandidacyRecord, { params: of(at) });
  const signed = (at: number) => {
    const candidateName = day.names[at] ?? '';
    const body = { candidateName, signedAt: api.clock.now(), deviceId: 'hp' };
    return day.assessor.call(judgements.signAgreement, { params: of(at), body });
  };
  const send = (events: SentJudgementStatement[], by = day.assessor, deviceId = 'hp') => {
    const body = { deviceId, deviceNow: api.clock.now(), events };
    return by.call(judgements.sendJudgementEvents, { params: { sessionId: day.sessionId }, body });
  };
  const add = (at: number, body: NewEvidence) =>
    day.assessor.call(assessmentEvidence.addAssessmentEvidence, { params: of(at), body });
  const all = (at: number, judgement: 'K' | 'BK' = 'K') =>
    send(cells().map(([unitCode, criterion]) => statement(at, { unitCode, criterion, judgement })));
  const move = async (at: number, event: 'record' | 'miss' | 'postpone' | 'give_feedback', reason?: string) => {
    const { version } = (await record(at)).candidacy;
    return day.assessor.call(judgements.moveCandidacy, { params: of(at), body: { event, reason, version } });
  };
  const recommend = (at: number, body: object) =>
    day.assessor.call(judgements.recommendCandidacy, { params: of(at), body: { outcome: 'competent', ...body } });
  return { of, cells, statement, evidence, record, signed, send, add, all, move, recommend };
}

/** What is said of the candidates, before it is sent. */
function partsOf(api: TestApi, day: AssessmentDay, kit: AssessmentKit) {
  const of = (at: number) => ({ candidacyId: day.candidacyIds[at] ?? '' });
  const cells = () => kit.units.flatMap(({ code, criteria }) => criteria.map(({ number }) => [code, number] as const));
  const statement = (at: number, change: Partial<SentJudgementStatement> = {}): SentJudgementStatement => {
    const [unitCode, criterion] = cells()[0] ?? ['', ''];
    const made = { id: newId(), supersedes: [], madeAt: api.clock.now() };
    return { ...of(at), unitCode, criterion, judgement: 'K', ...made, ...change };
  };
  const evidence = (at: number, change: Partial<NewEvidence> = {}) => ({
    ...{ id: newId(), ...of(at), kind: 'direct' as const, method: 'observation' as const, file: 'none' as const },
    ...{ criteria: cells().map(([code, number]) => `${code} ${number}`), note: 'Diamati di gerai' },
    ...{ valid: true, authentic: true, current: true, sufficient: true, madeAt: api.clock.now(), ...change },
  });
  return { of, cells, statement, evidence };
}
