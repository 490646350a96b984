import type { HeldSession } from './attendance.rules.ts';
import type { AttendanceRecord } from './attendance.ts';
import { attendanceKey } from './attendance-cells.ts';
import type { AttendanceOutlook, AttendanceStanding } from './attendance-outlook.ts';

type Cell = Pick<AttendanceRecord, 'sessionId' | 'enrolmentId' | 'status'>;

/** Whether a planned session was attended, was missed, or is still to come (a planned make-up session counts as to come). */
type Share = 'attended' | 'missed' | 'to_come';

/**
 * What each trainee can still reach of the minimum (rule 15), by minutes of all planned sessions. A session counts as missed
 * once somebody noted so and no planned make-up session is left; a cell that nobody has filled is not held against anybody.
 */
export function attendanceOutlooks(
  sessions: readonly HeldSession[],
  enrolmentIds: readonly string[],
  records: readonly Cell[],
  minimumPercent: number,
): AttendanceOutlook[] {
  const cells = new Map(records.map((record) => [attendanceKey(record), record.status]));
  const regular = sessions.filter(({ makeUpForId }) => makeUpForId === null);
  return enrolmentIds.map((enrolmentId) => {
    const statusIn = ({ id: sessionId }: HeldSession) => cells.get(attendanceKey({ sessionId, enrolmentId })) ?? null;
    const shares = regular.map((session): { session: HeldSession; share: Share } => {
      const makeUps = sessions.filter(({ makeUpForId }) => makeUpForId === session.id);
      return { session, share: shareOf([session, ...makeUps], statusIn) };
    });
    return { enrolmentId, ...standingOf(shares, minimumPercent) };
  });
}

function shareOf(
  chances: readonly HeldSession[],
  statusIn: (session: HeldSession) => AttendanceRecord['status'],
): Share {
  const statuses = chances.map(statusIn);
  if (statuses.some((status) => status === 'present' || status === 'late')) return 'attended';
  return statuses.every((status) => status !== null) ? 'missed' : 'to_come';
}

function standingOf(shares: readonly { session: HeldSession; share: Share }[], minimum: number) {
  const minutesOf = (...wanted: Share[]) =>
    shares.filter(({ share }) => wanted.includes(share)).reduce((sum, { session }) => sum + minutesIn(session), 0);
  const all = minutesOf('attended', 'missed', 'to_come');
  const percent = (minutes: number) => (all === 0 ? 100 : Math.floor((minutes / all) * 100 + 1e-9));
  const percentSoFar = all === 0 ? 0 : percent(minutesOf('attended'));
  const best = minutesOf('attended', 'to_come');
  const longest = Math.max(
    0,
    ...shares.filter(({ share }) => share === 'to_come').map(({ session }) => minutesIn(session)),
  );
  const percentAtBest = percent(best);
  const standing: AttendanceStanding =
    percentAtBest < minimum
      ? 'out_of_reach'
      : all > 0 && percentSoFar >= minimum
        ? 'reached'
        : percent(best - longest) < minimum
          ? 'close'
          : 'on_track';
  return { standing, percentSoFar, percentAtBest, missed: shares.filter(({ share }) => share === 'missed').length };
}

const minutesIn = ({ startsAt, endsAt }: HeldSession) => (Date.parse(endsAt) - Date.parse(startsAt)) / 60_000;

const dangers: readonly AttendanceStanding[] = ['out_of_reach', 'close'];

/** Those who need somebody's attention now, the hopeless before the endangered. */
export function inDanger<T extends Pick<AttendanceOutlook, 'standing'>>(outlooks: readonly T[]): T[] {
  return outlooks
    .filter(({ standing }) => dangers.includes(standing))
    .sort((a, b) => dangers.indexOf(a.standing) - dangers.indexOf(b.standing));
}
