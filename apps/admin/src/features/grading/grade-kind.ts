import type { Grade, GradeValue } from '@kompeten/domain';
import { gradeKey, gradeMergeRules } from '@kompeten/domain';
import { registerStanding } from '../../lib/sheet/register-standing.ts';
import type { Self } from '../../lib/sheet/sheet.ts';
import { entryOf, itemOf } from '../../lib/sheet/sheet-item.ts';
import { sheetLaw } from '../../lib/sheet/sheet-law.ts';
import type { SheetKind } from '../../lib/sheet/use-sheet-engine.ts';

/** Grades merge by the law of the domain; a contested cell has no judgement in force. */
export const gradeLaw = sheetLaw<GradeValue>(
  gradeMergeRules,
  ({ judgement }) => judgement === null,
  (value) => ({ ...value, judgement: null }),
);

const saidIn = ({ judgement, score, note }: GradeValue): GradeValue => ({ judgement, score, note });

/** The cells of a sheet from grades of the register. */
export const gradeCells = (grades: readonly Grade[], self: Pick<Self, 'accountId'>) =>
  new Map(grades.map((grade) => [gradeKey(grade), registerStanding(grade, saidIn, self)]));

/** What the grade sheet of a cohort brings to its engine. */
export const gradeKind = (cohortId: string): SheetKind<GradeValue> => ({
  kind: 'grade',
  law: gradeLaw,
  pack: (key, event, name) => {
    const [enrolmentId = '', unitCode = ''] = key.split(' ');
    return itemOf({ kind: 'grade', cohortId }, key, name, event, { enrolmentId, unitCode, ...event.value });
  },
  read: (item) => {
    const { judgement, score, note } = item.event as GradeValue;
    return entryOf(item, { judgement, score: score ?? null, note: note ?? null });
  },
  cellsOf: (cells, self) => gradeCells(cells as readonly Grade[], self),
});
