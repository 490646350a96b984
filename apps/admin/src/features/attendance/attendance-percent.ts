import { type AttendanceValue, attendanceKey, type HeldSession, summariseAttendance } from '@kompeten/domain';

/** What one person attended so far by the law of attendance, with what is entered and not yet sent. */
export function percentOf(
  enrolmentId: string,
  sessions: readonly HeldSession[],
  valueIn: (key: string) => AttendanceValue,
  now: string,
  minutesPerHour: number,
): number | null {
  const records = sessions.flatMap(({ id }) => {
    const { status } = valueIn(attendanceKey({ sessionId: id, enrolmentId }));
    return status === null ? [] : [{ sessionId: id, enrolmentId, status }];
  });
  const [summary] = summariseAttendance(sessions, [enrolmentId], records, now, minutesPerHour);
  return summary?.percent ?? null;
}
