import type { AttendanceRecord, AttendanceValue } from '@kompeten/domain';
import { attendanceKey, attendanceMergeRules } from '@kompeten/domain';
import { registerStanding } from '../../lib/sheet/register-standing.ts';
import { entryOf, itemOf } from '../../lib/sheet/sheet-item.ts';
import { sheetLaw } from '../../lib/sheet/sheet-law.ts';
import type { SheetKind } from '../../lib/sheet/use-sheet-engine.ts';

/** Attendance merges by the law of the domain. */
export const attendanceLaw = sheetLaw<AttendanceValue>(attendanceMergeRules, ({ status }) => status === null);

const saidIn = ({ status, note }: AttendanceValue): AttendanceValue => ({ status, note });

/** What the attendance sheet of a cohort brings to its engine. */
export const attendanceKind = (cohortId: string): SheetKind<AttendanceValue> => ({
  kind: 'attendance',
  law: attendanceLaw,
  pack: (key, event, name) => {
    const [sessionId = '', enrolmentId = ''] = key.split(' ');
    return itemOf({ kind: 'attendance', cohortId }, key, name, event, { sessionId, enrolmentId, ...event.value });
  },
  read: (item) => {
    const { status, note } = item.event as AttendanceValue;
    return entryOf(item, { status, note: note ?? null });
  },
  cellsOf: (cells, self) =>
    new Map(
      (cells as readonly AttendanceRecord[]).map((record) => [
        attendanceKey(record),
        registerStanding(record, saidIn, self),
      ]),
    ),
});
