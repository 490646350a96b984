import { DomainError } from '../kernel/domain-error.ts';
import { closedForEntries, readStatement, refusalOf } from '../merging/device-report.rules.ts';
import type { SyncResult } from '../merging/device-report.ts';
import { type ArrivingStatement, type Reception, receive } from '../merging/reception.ts';
import type { GradeEvent } from './grade.ts';
import { type GradeValue, gradeKey, gradeMergeRules, gradeStatement } from './grade-cells.ts';
import { GradeStatement, type SentGradeStatement } from './grade-sync.ts';
import { assertGradable, type GradingContext, type GradingFacts, gradingOpenStatuses } from './grading.rules.ts';

/** What arriving judgements are held against: the people, units and sessions, and the history of the touched cells. */
export interface GradeSyncFacts extends Omit<GradingFacts, 'grades'> {
  stored: readonly GradeEvent[];
}

/** What becomes of arriving judgements. */
export interface ReceivedGrades {
  results: SyncResult[];
  /** To be appended, in this order. */
  events: GradeEvent[];
  /** Those of them that came late and say something else than the sheet. */
  contradicting: Set<string>;
}

/**
 * Takes in judgements from a device, each for itself: a refused one holds up no other, a repeated one changes nothing,
 * and none is lost because somebody else was faster or the cohort had closed.
 */
export function receiveGrades(
  facts: GradeSyncFacts,
  sent: readonly SentGradeStatement[],
  context: Omit<GradingContext, 'newId'>,
): ReceivedGrades {
  const read = sent.map((one) => acceptable(facts, one));
  const arriving = read.flatMap((one) => (one instanceof DomainError ? [] : [arrival(one)]));
  const register = {
    rules: gradeMergeRules,
    stored: facts.stored.map((event) => ({ ...gradeStatement(event), cell: gradeKey(event), version: event.version })),
    cellOf: facts.knownEvents,
    closed: closedForEntries.includes(facts.cohortStatus),
  };
  const receptions = receive(register, arriving)[Symbol.iterator]();
  const received: ReceivedGrades = { results: [], events: [], contradicting: new Set() };
  read.forEach((one, index) => {
    const eventId = sent[index]?.id ?? '';
    if (one instanceof DomainError) received.results.push(refusedResult(eventId, one));
    else note(received, one, receptions.next().value as Reception, facts.cohortId, context);
  });
  return received;
}

/** A statement read closely and found to be about something that may be judged; what is stored already is not asked again. */
function acceptable(facts: GradeSyncFacts, sent: SentGradeStatement): GradeStatement | DomainError {
  const read = readStatement(GradeStatement, sent);
  if (read instanceof DomainError || facts.knownEvents.has(read.id)) return read;
  return refusalOf(() => assertReceivable(facts, read)) ?? read;
}

function assertReceivable(facts: GradeSyncFacts, statement: GradeStatement): void {
  const { cohortStatus, enrolments, unitCodes } = facts;
  const { enrolmentId, unitCode } = statement;
  if (closedForEntries.includes(cohortStatus)) {
    if (!enrolments.has(enrolmentId)) throw new DomainError('grading.stranger', { enrolmentId });
    if (!unitCodes.has(unitCode)) throw new DomainError('grading.unit_unknown', { unitCode });
    return;
  }
  if (!gradingOpenStatuses.includes(cohortStatus)) throw new DomainError('grading.not_open', { status: cohortStatus });
  assertGradable(facts, statement);
}

function arrival(statement: GradeStatement): ArrivingStatement<GradeValue> {
  const { id, supersedes, reason, judgement, score, note } = statement;
  const value = { judgement, score: score ?? null, note: note ?? null };
  return { id, supersedes, cell: gradeKey(statement), reason: reason ?? null, value };
}

function note(
  received: ReceivedGrades,
  statement: GradeStatement,
  reception: Reception,
  cohortId: string,
  context: Omit<GradingContext, 'newId'>,
): void {
  const { id: eventId, enrolmentId, unitCode } = statement;
  if (reception.outcome === 'refused') {
    const refusal = new DomainError(`grading.${reception.why}`, { enrolmentId, unitCode });
    received.results.push(refusedResult(eventId, refusal));
    return;
  }
  received.results.push({ eventId, outcome: reception.outcome });
  if (reception.outcome === 'known' || (reception.outcome === 'late' && reception.known)) return;
  received.events.push(eventOf(statement, reception, cohortId, context));
  if (reception.outcome === 'late' && reception.changes) received.contradicting.add(eventId);
}

const refusedResult = (eventId: string, { code, params }: DomainError): SyncResult => ({
  ...{ eventId, outcome: 'refused', code },
  params: { ...params },
});

function eventOf(
  statement: GradeStatement,
  reception: Reception,
  cohortId: string,
  { authorId, authorName, deviceId, now }: Omit<GradingContext, 'newId'>,
): GradeEvent {
  const { id, enrolmentId, unitCode, judgement, score, note, supersedes, reason, madeAt } = statement;
  return {
    id,
    cohortId,
    enrolmentId,
    unitCode,
    judgement,
    score: score ?? null,
    note: note ?? null,
    basedOnVersion: reception.outcome === 'recorded' ? reception.basedOnVersion : 0,
    version: reception.outcome === 'recorded' ? reception.version : 0,
    supersedes,
    reason: reason ?? null,
    late: reception.outcome === 'late',
    authorId,
    authorName,
    deviceId,
    deviceAt: madeAt,
    recordedAt: now,
  };
}
