import { lessonHoursInAll } from '../cohorts/cohort.rules.ts';
import { type CohortStatus, type EnrolmentStatus, trainingStatuses } from '../cohorts/cohort-status.ts';
import { DomainError } from '../kernel/domain-error.ts';
import type { AttendanceEntry, AttendanceRecord, AttendanceSummary } from './attendance.ts';

/** A session as attendance needs it. */
export interface HeldSession {
  id: string;
  startsAt: string;
  endsAt: string;
  makeUpForId: string | null;
}

/** The states of a cohort in which attendance is recorded. */
export const attendanceOpenStatuses: readonly CohortStatus[] = ['running', 'evaluating', 'amending'];

/** What a sheet of entries is judged against. */
export interface AttendanceFacts {
  cohortStatus: CohortStatus;
  sessions: ReadonlyMap<string, HeldSession>;
  enrolments: ReadonlyMap<string, EnrolmentStatus>;
  /** Cells already written, by `cellKey`. */
  records: ReadonlyMap<string, Pick<AttendanceRecord, 'version' | 'status' | 'note'>>;
  now: string;
}

/** The key of a cell of the attendance sheet. */
export const attendanceKey = (cell: { sessionId: string; enrolmentId: string }) =>
  `${cell.sessionId} ${cell.enrolmentId}`;

/**
 * Accepts a whole sheet or refuses it: open cohort, known people and sessions that have begun, no cell twice, no stale cell.
 * Returns the entries that change something, each with the version it makes.
 */
export function recordAttendance(
  facts: AttendanceFacts,
  entries: readonly AttendanceEntry[],
): (AttendanceEntry & { newVersion: number })[] {
  if (!attendanceOpenStatuses.includes(facts.cohortStatus)) {
    throw new DomainError('attendance.not_open', { status: facts.cohortStatus });
  }
  const seen = new Set<string>();
  const stale: { sessionId: string; enrolmentId: string; version: number }[] = [];
  const accepted = entries.flatMap((entry) => {
    const { sessionId, enrolmentId } = entry;
    assertSessionAndTrainee(facts, entry);
    const key = attendanceKey(entry);
    if (seen.has(key)) throw new DomainError('attendance.cell_twice', { sessionId, enrolmentId });
    seen.add(key);
    const current = facts.records.get(key);
    if (current && current.status === entry.status && current.note === (entry.note ?? null)) return [];
    if ((entry.version ?? 0) !== (current?.version ?? 0)) {
      stale.push({ sessionId, enrolmentId, version: current?.version ?? 0 });
      return [];
    }
    return [{ ...entry, newVersion: (current?.version ?? 0) + 1 }];
  });
  if (stale.length > 0) throw new DomainError('attendance.stale', { cells: stale });
  return accepted;
}

function assertSessionAndTrainee(facts: AttendanceFacts, { sessionId, enrolmentId }: AttendanceEntry): void {
  const session = facts.sessions.get(sessionId);
  const enrolment = facts.enrolments.get(enrolmentId);
  if (!session) throw new DomainError('attendance.session_unknown', { sessionId });
  if (!enrolment || !trainingStatuses.includes(enrolment))
    throw new DomainError('attendance.stranger', { enrolmentId });
  if (Date.parse(session.startsAt) > Date.parse(facts.now)) {
    throw new DomainError('attendance.session_not_begun', { sessionId, startsAt: session.startsAt });
  }
}

const attended = (status: AttendanceRecord['status'] | undefined) => status === 'present' || status === 'late';

/**
 * How much of the sessions held each person attended, by minutes; an attended make-up session counts as the one it makes up for (rule 15).
 */
export function summariseAttendance(
  sessions: readonly HeldSession[],
  enrolmentIds: readonly string[],
  records: readonly Pick<AttendanceRecord, 'sessionId' | 'enrolmentId' | 'status'>[],
  now: string,
  minutesPerHour: number,
): AttendanceSummary[] {
  const held = sessions.filter((session) => Date.parse(session.startsAt) <= Date.parse(now));
  const cells = new Map(records.map((record) => [attendanceKey(record), record.status]));
  const regular = held.filter((session) => session.makeUpForId === null);
  return enrolmentIds.map((enrolmentId) => {
    const was = (sessionId: string) => attended(cells.get(attendanceKey({ sessionId, enrolmentId })));
    const counts = (session: HeldSession) =>
      was(session.id) || held.some((other) => other.makeUpForId === session.id && was(other.id));
    const attendedSessions = regular.filter(counts);
    const heldHours = lessonHoursInAll(regular, minutesPerHour);
    const attendedHours = lessonHoursInAll(attendedSessions, minutesPerHour);
    const percent = regular.length === 0 ? null : percentOf(minutesIn(attendedSessions), minutesIn(regular));
    return { enrolmentId, percent, attendedHours, heldHours };
  });
}

/** By minutes, not by rounded lesson hours: four of five equal days are 80 %, never 79. */
const percentOf = (part: number, whole: number) => Math.floor((part / whole) * 100 + 1e-9);

const minutesIn = (sessions: readonly HeldSession[]) =>
  sessions.reduce((total, { startsAt, endsAt }) => total + (Date.parse(endsAt) - Date.parse(startsAt)) / 60_000, 0);
