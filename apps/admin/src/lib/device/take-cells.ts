import { type AttendanceRecord, attendanceKey, type FieldKit, type Grade, gradeKey } from '@kompeten/domain';
import type { SheetAnswer } from '../outbox/outbox-answer.ts';

/** Known cells with those that were heard of in their place. */
export function replaced<T>(known: readonly T[], fresh: readonly T[], keyOf: (cell: T) => string): T[] {
  const cells = new Map(known.map((cell) => [keyOf(cell), cell]));
  for (const cell of fresh) cells.set(keyOf(cell), cell);
  return [...cells.values()];
}

/** A prepared cohort after an answer of the register: the touched cells as they stand now. */
export function takeCells(kit: FieldKit, { kind, cells }: SheetAnswer): FieldKit {
  // The answer's kind says what its cells are.
  if (kind === 'grade') return { ...kit, grades: replaced(kit.grades, cells as Grade[], gradeKey) };
  return { ...kit, attendance: replaced(kit.attendance, cells as AttendanceRecord[], attendanceKey) };
}
