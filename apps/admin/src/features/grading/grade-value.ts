import type { Grade, GradeEntry, Judgement } from '@kompeten/domain';
import type { Edit, SheetRules, Stored } from '../../lib/sheet/sheet.ts';

/** What stands in a cell of the grade sheet: a judgement, and what informs it. */
export interface GradeValue {
  judgement: Judgement | null;
  score: number | null;
  note: string | null;
}

export const noGrade: GradeValue = { judgement: null, score: null, note: null };

/** A judgement can be taken back; the history keeps it. */
export const gradeRules: SheetRules<GradeValue> = {
  empty: noGrade,
  same: (one, other) => one.judgement === other.judgement && one.score === other.score && one.note === other.note,
  erasable: true,
};

/** A grade of the register as a cell of the sheet of the person who looks. */
export const storedGrade = (grade: Grade, accountId: string): Stored<GradeValue> => ({
  value: { judgement: grade.judgement, score: grade.score, note: grade.note },
  version: grade.version,
  by: grade.recordedByName,
  byMe: grade.recordedById === accountId,
  at: grade.recordedAt,
});

/** An entry of the sheet as the register takes it. */
export function gradeEntry(key: string, { value, base, eventId, at }: Edit<GradeValue>): GradeEntry {
  const [enrolmentId = '', unitCode = ''] = key.split(' ');
  return { enrolmentId, unitCode, ...value, version: base ?? 0, eventId, deviceAt: at };
}

/** Whether a refusal is about a cell: it names the person, the unit, or both. */
export function namesGrade(params: Readonly<Record<string, unknown>>, key: string): boolean {
  const [enrolmentId, unitCode] = key.split(' ');
  const named = params.enrolmentId !== undefined || params.unitCode !== undefined;
  const fits = (asked: unknown, is: string | undefined) => asked === undefined || asked === is;
  return named && fits(params.enrolmentId, enrolmentId) && fits(params.unitCode, unitCode);
}
