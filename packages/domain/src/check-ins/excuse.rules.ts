import { attendanceOpenStatuses, type HeldSession } from '../attendance/attendance.rules.ts';
import type { AttendanceRecord } from '../attendance/attendance.ts';
import type { CohortStatus, EnrolmentStatus } from '../cohorts/cohort-status.ts';
import { DomainError } from '../kernel/domain-error.ts';
import { targetOf } from '../kernel/machine.ts';
import { type ExcuseEvent, type ExcuseStatus, excuseMachine } from './excuse-status.ts';

const DAY = 86_400_000;

/** What asking to be excused is held against. */
export interface ExcuseFacts {
  cohortStatus: CohortStatus;
  enrolmentStatus: EnrolmentStatus | undefined;
  session: Pick<HeldSession, 'endsAt'>;
  /** How many days after a session one may still ask. */
  daysAfter: number;
  now: string;
  /** What was asked for this session before. */
  earlier: readonly ExcuseStatus[];
  attendance: AttendanceRecord['status'];
}

/** Refuses an excuse from a closed cohort, a stranger, twice, too late, or of somebody who was there. */
export function assertExcusable(facts: ExcuseFacts): void {
  const { cohortStatus, enrolmentStatus, session, daysAfter, now, earlier, attendance } = facts;
  if (!attendanceOpenStatuses.includes(cohortStatus)) {
    throw new DomainError('excuse.cohort_closed', { status: cohortStatus });
  }
  if (enrolmentStatus !== 'active') throw new DomainError('check_in.stranger');
  if (attendance === 'present' || attendance === 'late') throw new DomainError('excuse.attended');
  if (earlier.includes('asked') || earlier.includes('accepted')) throw new DomainError('excuse.asked_already');
  const until = new Date(Date.parse(session.endsAt) + daysAfter * DAY).toISOString();
  if (Date.parse(now) > Date.parse(until)) throw new DomainError('excuse.too_late', { until });
}

/** Where a decision leads an excuse; who is declined is told why. */
export function moveExcuse(status: ExcuseStatus, event: ExcuseEvent, answer: string | null): ExcuseStatus {
  const target = targetOf<ExcuseStatus, ExcuseEvent>(excuseMachine, status, event);
  if (target === null) throw new DomainError('excuse.wrong_state', { status });
  if (event === 'decline' && answer === null) throw new DomainError('excuse.answer_needed');
  return target;
}
