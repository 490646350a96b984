import { attendanceOpenStatuses, type HeldSession } from '../attendance/attendance.rules.ts';
import type { AttendanceRecord } from '../attendance/attendance.ts';
import type { CohortStatus, EnrolmentStatus } from '../cohorts/cohort-status.ts';
import { DomainError } from '../kernel/domain-error.ts';

const MINUTE = 60_000;

/** The minutes that the policies allow around the start of a session. */
export interface CheckInPolicies {
  opensMinutesBefore: number;
  lateAfterMinutes: number;
}

/** When a session takes check-ins, and from when on they are late. */
export function checkInTimes(
  { startsAt, endsAt }: Pick<HeldSession, 'startsAt' | 'endsAt'>,
  { opensMinutesBefore, lateAfterMinutes }: CheckInPolicies,
) {
  const from = (minutes: number) => new Date(Date.parse(startsAt) + minutes * MINUTE).toISOString();
  return { opensAt: from(-opensMinutesBefore), lateAfter: from(lateAfterMinutes), closesAt: endsAt };
}

/** What a check-in is held against. */
export interface CheckInFacts {
  cohortStatus: CohortStatus;
  /** Undefined for somebody who is not in the cohort. */
  enrolmentStatus: EnrolmentStatus | undefined;
  session: Pick<HeldSession, 'startsAt' | 'endsAt'>;
  policies: CheckInPolicies;
  /** When the code was seen. */
  at: string;
  /** Whether this person has checked in to this session before. */
  known: boolean;
  /** The cell as it stands. */
  standing: Pick<AttendanceRecord, 'status' | 'contested'> | null;
}

/** What a check-in says, and what becomes of it. */
export interface CheckInDecision {
  status: 'present' | 'late';
  outcome: 'recorded' | 'known' | 'noted' | 'contested';
}

/**
 * Decides over a check-in: once for each trainee and session, late by the policy's minutes. Where the staff noted that the
 * trainee is there, that stands; where they noted the contrary, both statements stand side by side until the instructor
 * decides, as with any two people who contradict each other.
 */
export function decideCheckIn(facts: CheckInFacts): CheckInDecision {
  const { cohortStatus, enrolmentStatus, session, policies, at, known, standing } = facts;
  if (!attendanceOpenStatuses.includes(cohortStatus)) {
    throw new DomainError('check_in.cohort_not_running', { status: cohortStatus });
  }
  if (enrolmentStatus !== 'active') throw new DomainError('check_in.stranger');
  const { opensAt, lateAfter, closesAt } = checkInTimes(session, policies);
  if (Date.parse(at) < Date.parse(opensAt)) throw new DomainError('check_in.not_open', { opensAt });
  if (Date.parse(at) > Date.parse(closesAt)) throw new DomainError('check_in.over', { closesAt });
  const status = Date.parse(at) > Date.parse(lateAfter) ? 'late' : 'present';
  return { status, outcome: outcomeOf(known, standing) };
}

function outcomeOf(known: boolean, standing: CheckInFacts['standing']): CheckInDecision['outcome'] {
  if (known) return 'known';
  if (standing === null || (standing.status === null && !standing.contested)) return 'recorded';
  if (standing.status === 'absent' || standing.status === 'excused') return 'contested';
  return 'noted';
}

/** Whether the outcome leaves a statement in the history. */
export const isNewCheckIn = ({ outcome }: Pick<CheckInDecision, 'outcome'>): boolean =>
  outcome === 'recorded' || outcome === 'contested';
