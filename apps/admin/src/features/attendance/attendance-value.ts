import type { AttendanceEntry, AttendanceRecord, AttendanceStatus } from '@kompeten/domain';
import type { Edit, SheetRules, Stored } from '../../lib/sheet/sheet.ts';

/** What stands in a cell of the attendance sheet. */
export interface AttendanceValue {
  status: AttendanceStatus | null;
  note: string | null;
}

export const notRecorded: AttendanceValue = { status: null, note: null };

/** The register changes a status but never takes it away. */
export const attendanceRules: SheetRules<AttendanceValue> = {
  empty: notRecorded,
  same: (one, other) => one.status === other.status && one.note === other.note,
  erasable: false,
};

/** A record of the register as a cell of the sheet of the person who looks. */
export const storedAttendance = (record: AttendanceRecord, accountId: string): Stored<AttendanceValue> => ({
  value: { status: record.status, note: record.note },
  version: record.version,
  by: record.recordedByName,
  byMe: record.recordedById === accountId,
  at: record.recordedAt,
});

/** An entry of the sheet as the register takes it; a cell without a status has nothing to say. */
export function attendanceEntry(key: string, { value, base }: Edit<AttendanceValue>): AttendanceEntry[] {
  const [sessionId = '', enrolmentId = ''] = key.split(' ');
  const { status, note } = value;
  return status === null ? [] : [{ sessionId, enrolmentId, status, note, version: base ?? 0 }];
}

/** Whether a refusal is about a cell: it names the session, the person, or both. */
export function namesAttendance(params: Readonly<Record<string, unknown>>, key: string): boolean {
  const [sessionId, enrolmentId] = key.split(' ');
  const named = params.sessionId !== undefined || params.enrolmentId !== undefined;
  const fits = (asked: unknown, is: string | undefined) => asked === undefined || asked === is;
  return named && fits(params.sessionId, sessionId) && fits(params.enrolmentId, enrolmentId);
}
