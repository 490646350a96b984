import { closedCohortStatuses } from '../cohorts/cohort-status.ts';
import { DomainError } from '../kernel/domain-error.ts';
import { eventFacts, isByOneself, type Received, type StatementAuthor, takeIn } from '../merging/intake.ts';
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

/** Takes in attendance from a device, each statement for itself; see `takeIn`. */
export function receiveAttendance(
  facts: AttendanceSyncFacts,
  sent: readonly SentAttendanceStatement[],
  author: StatementAuthor,
): Received<AttendanceEvent> {
  const { knownEvents, cohortStatus } = facts;
  const stored = facts.stored.map((event) => ({
    ...attendanceStatement(event),
    ...{ cell: attendanceKey(event), version: event.version, own: isByOneself(event, author) },
  }));
  return takeIn<AttendanceStatement, AttendanceEvent, AttendanceValue>(
    {
      schema: AttendanceStatement,
      ...{ rules: attendanceMergeRules, stored, knownEvents, closed: closedCohortStatuses.includes(cohortStatus) },
      cellOf: attendanceKey,
      contentOf: ({ status, note }) => ({ status, note: note ?? null }),
      assertReceivable: (statement) => assertReceivable(facts, statement),
      refusal: ({ sessionId, enrolmentId }, why) => new DomainError(`attendance.${why}`, { sessionId, enrolmentId }),
      eventOf: (statement, reception) => ({
        ...eventFacts(statement, reception, author, facts),
        ...{ sessionId: statement.sessionId, status: statement.status, origin: 'sheet' },
      }),
    },
    sent,
  );
}

function assertReceivable(facts: AttendanceSyncFacts, statement: AttendanceStatement): void {
  const { cohortStatus, enrolments, sessions } = facts;
  const { enrolmentId, sessionId } = statement;
  if (closedCohortStatuses.includes(cohortStatus)) {
    if (!sessions.has(sessionId)) throw new DomainError('attendance.session_unknown', { sessionId });
    if (!enrolments.has(enrolmentId)) throw new DomainError('attendance.stranger', { enrolmentId });
    return;
  }
  if (!attendanceOpenStatuses.includes(cohortStatus)) {
    throw new DomainError('attendance.not_open', { status: cohortStatus });
  }
  assertSessionAndTrainee(facts, statement);
}
