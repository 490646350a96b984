import type { CellEvent, MergeRules } from '../merging/cell-event.ts';
import { mergeCell } from '../merging/merge-cell.ts';
import type { AttendanceEvent, AttendanceRecord, AttendanceRival } from './attendance.ts';

/** What is said of a cell of the attendance sheet. */
export type AttendanceValue = Pick<AttendanceEvent, 'status' | 'note'>;

/** Notes stand side by side; statuses may be contested. */
export const attendanceMergeRules: MergeRules<AttendanceValue> = {
  empty: { status: null, note: null },
  joined: ['note'],
};

/** The key of a cell of the attendance sheet. */
export const attendanceKey = (cell: { sessionId: string; enrolmentId: string }) =>
  `${cell.sessionId} ${cell.enrolmentId}`;

/** A statement as the rule of merging reads it. */
export function attendanceStatement(event: AttendanceEvent): CellEvent<AttendanceValue> {
  const { id, supersedes, late, status, note } = event;
  return { id, supersedes, late, value: { status, note } };
}

/** The cell that its history leaves, or null when all of it came late; the same whatever the order of the events. */
export function deriveAttendanceRecord(events: readonly AttendanceEvent[]): AttendanceRecord | null {
  const { heads, value, contested } = mergeCell(events.map(attendanceStatement), attendanceMergeRules);
  const effective = new Map(events.filter(({ late }) => !late).map((event) => [event.id, event]));
  const standing = heads.flatMap((id) => effective.get(id) ?? []);
  const [latest] = [...standing].sort((a, b) => b.version - a.version);
  if (!latest) return null;
  return {
    sessionId: latest.sessionId,
    enrolmentId: latest.enrolmentId,
    ...value,
    version: effective.size,
    heads,
    contested: contested.length > 0,
    rivals: contested.length > 0 ? standing.map(attendanceRival) : [],
    recordedAt: latest.recordedAt,
    recordedById: latest.authorId,
    recordedByName: latest.authorName,
  };
}

/** The cell that one statement leaves when it supersedes all that stood in an uncontested cell; what `deriveAttendanceRecord` would say. */
export function attendanceAfter(event: AttendanceEvent): AttendanceRecord {
  const { sessionId, enrolmentId, status, note, version, recordedAt, authorId, authorName } = event;
  return {
    ...{ sessionId, enrolmentId, status, note, version, heads: [event.id], contested: false, rivals: [] },
    ...{ recordedAt, recordedById: authorId, recordedByName: authorName },
  };
}

/** The sheet that a history of statements leaves, whatever the order and repetition of the events. */
export function deriveAttendance(events: readonly AttendanceEvent[]): AttendanceRecord[] {
  const cells = new Map<string, AttendanceEvent[]>();
  for (const event of events) {
    const key = attendanceKey(event);
    const cell = cells.get(key);
    if (cell) cell.push(event);
    else cells.set(key, [event]);
  }
  return [...cells.values()].flatMap((cell) => deriveAttendanceRecord(cell) ?? []);
}

function attendanceRival(event: AttendanceEvent): AttendanceRival {
  const { id, status, note, authorId, authorName, deviceId, deviceAt, recordedAt } = event;
  return { eventId: id, status, note, authorId, authorName, deviceId, madeAt: deviceAt, recordedAt };
}
