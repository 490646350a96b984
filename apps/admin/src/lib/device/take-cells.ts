import { type AttendanceRecord, attendanceKey, type FieldKit, type Grade, gradeKey } from '@kompeten/domain';
import type { SheetAnswer } from '../outbox/outbox-answer.ts';

/** Known cells with those that were heard of in their place. */
export function replaced<T>(known: readonly T[], fresh: readonly T[], keyOf: (cell: T) => string): T[] {
  const cells = new Map(known.map((cell) => [keyOf(cell), cell]));
  for (const cell of fresh) cells.set(keyOf(cell), cell);
  return [...cells.values()];
}

/**
 * A prepared cohort as the register was read, and whatever the device heard of it since that reading began: a cell's version
 * only grows, so that the higher one is the later word.
 */
export function newerKit(kept: FieldKit, read: FieldKit): FieldKit {
  return {
    ...read,
    grades: newest(kept.grades, read.grades, gradeKey),
    attendance: newest(kept.attendance, read.attendance, attendanceKey),
  };
}

/** The cells of a reading, and in place of each the one that was known if that is a later word. */
export function newest<T extends { version: number }>(
  kept: readonly T[],
  read: readonly T[],
  keyOf: (cell: T) => string,
): T[] {
  const versions = new Map(read.map((cell) => [keyOf(cell), cell.version]));
  return replaced(
    read,
    kept.filter((cell) => cell.version > (versions.get(keyOf(cell)) ?? 0)),
    keyOf,
  );
}

/** A prepared cohort after an answer of the register: the touched cells as they stand now. */
export function takeCells(kit: FieldKit, { kind, cells }: SheetAnswer): FieldKit {
  // The answer's kind says what its cells are.
  if (kind === 'grade') return { ...kit, grades: replaced(kit.grades, cells as Grade[], gradeKey) };
  return { ...kit, attendance: replaced(kit.attendance, cells as AttendanceRecord[], attendanceKey) };
}
