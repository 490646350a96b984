import { DomainError } from '../kernel/domain-error.ts';
import { closedForEntries, readStatement, refusalOf } from '../merging/device-report.rules.ts';
import type { SyncResult } from '../merging/device-report.ts';
import { type ArrivingStatement, type Reception, receive } from '../merging/reception.ts';
import { type AttendanceFacts, assertSessionAndTrainee, attendanceOpenStatuses } from './attendance.rules.ts';
import type { AttendanceEvent } from './attendance.ts';
import { type AttendanceValue, attendanceKey, attendanceMergeRules, attendanceStatement } from './attendance-cells.ts';
import { AttendanceStatement, type SentAttendanceStatement } from './attendance-sync.ts';

/** What arriving statements are held against: the people and sessions, and the history of the touched cells. */
export interface AttendanceSyncFacts extends Omit<AttendanceFacts, 'records'> {
  cohortId: string;
  stored: readonly AttendanceEvent[];
  /** The cells (by `attendanceKey`) of events stored already among those that arrive, by event id. */
  knownEvents: ReadonlyMap<string, string>;
}

/** Who states it, on which device. */
export interface AttendanceContext {
  authorId: string;
  authorName: string;
  deviceId: string | null;
}

/** What becomes of arriving statements. */
export interface ReceivedAttendance {
  results: SyncResult[];
  /** To be appended, in this order. */
  events: AttendanceEvent[];
  /** Those of them that came late and say something else than the sheet. */
  contradicting: Set<string>;
}

/**
 * Takes in attendance from a device, each statement for itself: a refused one holds up no other, a repeated one changes
 * nothing, and none is lost because somebody else was faster or the cohort had closed.
 */
export function receiveAttendance(
  facts: AttendanceSyncFacts,
  sent: readonly SentAttendanceStatement[],
  context: AttendanceContext,
): ReceivedAttendance {
  const read = sent.map((one) => acceptable(facts, one));
  const arriving = read.flatMap((one) => (one instanceof DomainError ? [] : [arrival(one)]));
  const register = {
    rules: attendanceMergeRules,
    stored: facts.stored.map((event) => ({
      ...attendanceStatement(event),
      cell: attendanceKey(event),
      version: event.version,
    })),
    cellOf: facts.knownEvents,
    closed: closedForEntries.includes(facts.cohortStatus),
  };
  const receptions = receive(register, arriving)[Symbol.iterator]();
  const received: ReceivedAttendance = { results: [], events: [], contradicting: new Set() };
  read.forEach((one, index) => {
    const eventId = sent[index]?.id ?? '';
    if (one instanceof DomainError) received.results.push(refusedResult(eventId, one));
    else note(received, one, receptions.next().value as Reception, facts, context);
  });
  return received;
}

/** A statement read closely and found to be about somebody in a session that began; what is stored already is not asked again. */
function acceptable(facts: AttendanceSyncFacts, sent: SentAttendanceStatement): AttendanceStatement | DomainError {
  const read = readStatement(AttendanceStatement, sent);
  if (read instanceof DomainError || facts.knownEvents.has(read.id)) return read;
  return refusalOf(() => assertReceivable(facts, read)) ?? read;
}

function assertReceivable(facts: AttendanceSyncFacts, statement: AttendanceStatement): void {
  const { cohortStatus, enrolments, sessions } = facts;
  const { enrolmentId, sessionId } = statement;
  if (closedForEntries.includes(cohortStatus)) {
    if (!sessions.has(sessionId)) throw new DomainError('attendance.session_unknown', { sessionId });
    if (!enrolments.has(enrolmentId)) throw new DomainError('attendance.stranger', { enrolmentId });
    return;
  }
  if (!attendanceOpenStatuses.includes(cohortStatus)) {
    throw new DomainError('attendance.not_open', { status: cohortStatus });
  }
  assertSessionAndTrainee(facts, statement);
}

function arrival(statement: AttendanceStatement): ArrivingStatement<AttendanceValue> {
  const { id, supersedes, reason, status, note } = statement;
  return {
    id,
    supersedes,
    cell: attendanceKey(statement),
    reason: reason ?? null,
    value: { status, note: note ?? null },
  };
}

function note(
  received: ReceivedAttendance,
  statement: AttendanceStatement,
  reception: Reception,
  facts: AttendanceSyncFacts,
  context: AttendanceContext,
): void {
  const { id: eventId, enrolmentId, sessionId } = statement;
  if (reception.outcome === 'refused') {
    const refusal = new DomainError(`attendance.${reception.why}`, { sessionId, enrolmentId });
    received.results.push(refusedResult(eventId, refusal));
    return;
  }
  received.results.push({ eventId, outcome: reception.outcome });
  if (reception.outcome === 'known' || (reception.outcome === 'late' && reception.known)) return;
  received.events.push(eventOf(statement, reception, facts, context));
  if (reception.outcome === 'late' && reception.changes) received.contradicting.add(eventId);
}

const refusedResult = (eventId: string, { code, params }: DomainError): SyncResult => ({
  ...{ eventId, outcome: 'refused', code },
  params: { ...params },
});

function eventOf(
  statement: AttendanceStatement,
  reception: Reception,
  { cohortId, now }: AttendanceSyncFacts,
  { authorId, authorName, deviceId }: AttendanceContext,
): AttendanceEvent {
  const { id, enrolmentId, sessionId, status, note, supersedes, reason, madeAt } = statement;
  return {
    id,
    cohortId,
    sessionId,
    enrolmentId,
    status,
    note: note ?? null,
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
