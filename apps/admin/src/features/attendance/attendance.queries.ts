import { attendance } from '@kompeten/contract';
import { type AttendanceRecord, attendanceKey } from '@kompeten/domain';
import { useQuery } from '@tanstack/react-query';
import { api } from '../../lib/api.ts';
import { queryOf } from '../../lib/query.ts';
import { devicePorts, sheetName } from '../../lib/sheet/device.ts';
import type { Edit } from '../../lib/sheet/sheet.ts';
import { outcomeOf } from '../../lib/sheet/sheet-outcome.ts';
import { SheetSync } from '../../lib/sheet/sheet-sync.ts';
import {
  type AttendanceValue,
  attendanceEntry,
  attendanceRules,
  namesAttendance,
  storedAttendance,
} from './attendance-value.ts';

/** The attendance of a cohort as the register holds it; asked anew whenever the sheet is opened. */
export const useAttendance = (cohortId: string) =>
  useQuery({ ...queryOf(attendance.getAttendance, { params: { cohortId } }), staleTime: 0, gcTime: 0 });

const cellsOf = (entries: readonly AttendanceRecord[], accountId: string) =>
  new Map(entries.map((record) => [attendanceKey(record), storedAttendance(record, accountId)]));

/** The name of a cohort's attendance sheet on this device. */
export const attendanceSheetName = (accountId: string, cohortId: string) =>
  sheetName('attendance', accountId, cohortId);

/** Opens the attendance sheet of a cohort for a person, with whatever this device still keeps of it. */
export function openAttendanceSheet(
  cohortId: string,
  accountId: string,
  records: readonly AttendanceRecord[],
): SheetSync<AttendanceValue> {
  const params = { cohortId };
  const pull = async () => cellsOf((await api.call(attendance.getAttendance, { params })).entries, accountId);
  const push = async (flight: ReadonlyMap<string, Edit<AttendanceValue>>) => {
    const entries = [...flight].flatMap(([key, edit]) => attendanceEntry(key, edit));
    try {
      const answer = cellsOf(
        (await api.call(attendance.recordAttendance, { params, body: { entries } })).entries,
        accountId,
      );
      const complete = [...flight.keys()].every((key) => answer.has(key));
      return { kind: 'landed' as const, cells: complete ? answer : await pull() };
    } catch (error) {
      return outcomeOf<AttendanceValue>(error, namesAttendance, [...flight.keys()]);
    }
  };
  return new SheetSync<AttendanceValue>(
    attendanceRules,
    { push, pull, ...devicePorts(attendanceSheetName(accountId, cohortId)) },
    cellsOf(records, accountId),
  );
}
