import type { AttendanceStatus, AttendanceValue } from '@kompeten/domain';

const mark = (status: AttendanceStatus | null) => (current: AttendanceValue) => ({ ...current, status });

/** The keys that record: hadir, terlambat, izin, alpa. */
export const attendanceKeys: ReadonlyMap<string, (current: AttendanceValue) => AttendanceValue> = new Map([
  ['h', mark('present')],
  ['t', mark('late')],
  ['i', mark('excused')],
  ['a', mark('absent')],
]);

/** Which letter records a status. */
export const letterOf: Readonly<Record<AttendanceStatus, string>> = {
  present: 'h',
  late: 't',
  excused: 'i',
  absent: 'a',
};

/** A cell nobody has recorded. */
export const unrecorded = (): AttendanceValue => ({ status: null, note: null });
