import { grading } from '@kompeten/contract';
import { type Grade, gradeKey } from '@kompeten/domain';
import { browserStore } from '@kompeten/ui';
import { useQuery } from '@tanstack/react-query';
import { api } from '../../lib/api.ts';
import { queryOf } from '../../lib/query.ts';
import { devicePorts, deviceStamp, sheetName } from '../../lib/sheet/device.ts';
import type { Edit } from '../../lib/sheet/sheet.ts';
import { outcomeOf } from '../../lib/sheet/sheet-outcome.ts';
import { SheetSync } from '../../lib/sheet/sheet-sync.ts';
import { type GradeValue, gradeEntry, gradeRules, namesGrade, storedGrade } from './grade-value.ts';

/** The grades of a cohort as the register holds them; asked anew whenever the sheet is opened. */
export const useGrades = (cohortId: string) =>
  useQuery({ ...queryOf(grading.listGrades, { params: { cohortId } }), staleTime: 0, gcTime: 0 });

/** Every judgement of one cell as it was made. */
export const useGradeEvents = (cohortId: string, cell: { enrolmentId: string; unitCode: string }) =>
  useQuery({ ...queryOf(grading.listGradeEvents, { params: { cohortId }, query: cell }), staleTime: 0 });

const deviceName = 'kompeten.device';

/** This device under a random name, so that the history can tell two devices of one person apart. */
function deviceId(): string {
  const known = browserStore()?.getItem(deviceName);
  if (known) return known;
  const made = deviceStamp.newId();
  browserStore()?.setItem(deviceName, made);
  return made;
}

const cellsOf = (grades: readonly Grade[], accountId: string) =>
  new Map(grades.map((grade) => [gradeKey(grade), storedGrade(grade, accountId)]));

/** The name of a cohort's grade sheet on this device. */
export const gradeSheetName = (accountId: string, cohortId: string) => sheetName('grades', accountId, cohortId);

/** Opens the grade sheet of a cohort for a person, with whatever this device still keeps of it. */
export function openGradeSheet(cohortId: string, accountId: string, grades: readonly Grade[]): SheetSync<GradeValue> {
  const params = { cohortId };
  const pull = async () => cellsOf((await api.call(grading.listGrades, { params })).grades, accountId);
  const push = async (flight: ReadonlyMap<string, Edit<GradeValue>>) => {
    const entries = [...flight].map(([key, edit]) => gradeEntry(key, edit));
    try {
      const body = { grades: entries, deviceId: deviceId() };
      const answer = cellsOf((await api.call(grading.recordGrades, { params, body })).grades, accountId);
      const complete = [...flight.keys()].every((key) => answer.has(key));
      return { kind: 'landed' as const, cells: complete ? answer : await pull() };
    } catch (error) {
      return outcomeOf<GradeValue>(error, namesGrade, [...flight.keys()]);
    }
  };
  return new SheetSync<GradeValue>(
    gradeRules,
    { push, pull, ...devicePorts(gradeSheetName(accountId, cohortId)) },
    cellsOf(grades, accountId),
  );
}
