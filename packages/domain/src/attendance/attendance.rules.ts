import { lessonHoursInAll } from '../cohorts/cohort.rules.ts';
import type { CohortStatus, EnrolmentStatus } from '../cohorts/cohort-status.ts';
import { sheetOpenStatuses, trainingStatuses } from '../cohorts/training-statuses.ts';
import { DomainError } from '../kernel/domain-error.ts';
import type { AttendanceEntry, AttendanceRecord, AttendanceSummary } from './attendance.ts';
import { attendanceKey } from './attendance-cells.ts';

/** A session as attendance needs it. */
export interface HeldSession {
  id: string;
  startsAt: string;
  endsAt: string;
  makeUpForId: string | null;
}

/** The states of a cohort in which attendance is recorded. */
export const attendanceOpenStatuses = sheetOpenStatuses;

type AttendanceCell = { sessionId: string; enrolmentId: string; version: number };

/** An entry that changes something: the version it makes, and what stood before it. */
export type AcceptedAttendance = AttendanceEntry & { newVersion: number; supersedes: string[] };

/** What a sheet of entries is judged against. */
export interface AttendanceFacts {
  cohortStatus: CohortStatus;
  sessions: ReadonlyMap<string, HeldSession>;
  enrolments: ReadonlyMap<string, EnrolmentStatus>;
  /** Cells already written, by enrolment and session. */
  records: ReadonlyMap<string, Pick<AttendanceRecord, 'version' | 'status' | 'note' | 'contested' | 'heads'>>;
  now: string;
}

/**
 * Accepts a whole sheet or refuses it: open cohort, known people and sessions that have begun, no cell twice, no stale cell.
 * Returns the entries that change something, each with the version it makes.
 */
export function recordAttendance(facts: AttendanceFacts, entries: readonly AttendanceEntry[]): AcceptedAttendance[] {
  if (!attendanceOpenStatuses.includes(facts.cohortStatus)) {
    throw new DomainError('attendance.not_open', { status: facts.cohortStatus });
  }
  const seen = new Set<string>();
  const stale: AttendanceCell[] = [];
  const contested: AttendanceCell[] = [];
  const accepted = entries.flatMap((entry) => {
    const { sessionId, enrolmentId } = entry;
    assertSessionAndTrainee(facts, entry);
    const key = attendanceKey(entry);
    if (seen.has(key)) throw new DomainError('attendance.cell_twice', { sessionId, enrolmentId });
    seen.add(key);
    const current = facts.records.get(key);
    if (current && says(current, entry)) return [];
    const version = current?.version ?? 0;
    const isStale = (entry.version ?? 0) !== version;
    if (isStale) stale.push({ sessionId, enrolmentId, version });
    else if (current?.contested) contested.push({ sessionId, enrolmentId, version });
    return isStale ? [] : [{ ...entry, newVersion: version + 1, supersedes: current?.heads ?? [] }];
  });
  if (contested.length > 0 && stale.length === 0) throw new DomainError('attendance.contested', { cells: contested });
  if (stale.length > 0) throw new DomainError('attendance.stale', { cells: stale });
  return accepted;
}

const says = (record: Pick<AttendanceRecord, 'status' | 'note' | 'contested'>, entry: AttendanceEntry) =>
  !record.contested && record.status === entry.status && record.note === (entry.note ?? null);

/** Refuses what cannot be attended: an unknown session, somebody not in training, a session that has not begun. */
export function assertSessionAndTrainee(
  facts: Pick<AttendanceFacts, 'sessions' | 'enrolments' | 'now'>,
  { sessionId, enrolmentId }: Pick<AttendanceEntry, 'sessionId' | 'enrolmentId'>,
): void {
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
  records: readonly (Pick<AttendanceRecord, 'sessionId' | 'enrolmentId' | 'status'> & { contested?: boolean })[],
  now: string,
  minutesPerHour: number,
): AttendanceSummary[] {
  const held = sessions.filter((session) => Date.parse(session.startsAt) <= Date.parse(now));
  const cells = new Map(records.map((record) => [attendanceKey(record), record.status]));
  const contestedOf = countBy(records.filter((record) => record.contested).map(({ enrolmentId }) => enrolmentId));
  const regular = held.filter((session) => session.makeUpForId === null);
  return enrolmentIds.map((enrolmentId) => {
    const was = (sessionId: string) => attended(cells.get(attendanceKey({ sessionId, enrolmentId })));
    const counts = (session: HeldSession) =>
      was(session.id) || held.some((other) => other.makeUpForId === session.id && was(other.id));
    const attendedSessions = regular.filter(counts);
    const heldHours = lessonHoursInAll(regular, minutesPerHour);
    const attendedHours = lessonHoursInAll(attendedSessions, minutesPerHour);
    const percent = regular.length === 0 ? null : percentOf(minutesIn(attendedSessions), minutesIn(regular));
    return { enrolmentId, percent, attendedHours, heldHours, contested: contestedOf.get(enrolmentId) ?? 0 };
  });
}

function countBy(keys: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

/** By minutes, not by rounded lesson hours: four of five equal days are 80 %, never 79. */
const percentOf = (part: number, whole: number) => Math.floor((part / whole) * 100 + 1e-9);

const minutesIn = (sessions: readonly HeldSession[]) =>
  sessions.reduce((total, { startsAt, endsAt }) => total + (Date.parse(endsAt) - Date.parse(startsAt)) / 60_000, 0);
