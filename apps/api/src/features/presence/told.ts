import { type AttendanceRecord, attendanceKey, type Grade, gradeKey, type LiveMessage } from '@kompeten/domain';
import type { LiveState } from './live-state.service.ts';

/** What one reader of a cohort's stream has been told, so that only what moved is told again. */
export class Told {
  private readonly grades = new Map<string, number>();
  private readonly attendance = new Map<string, number>();
  private people = '';

  /** Takes the sheets as the reader knows them when the stream begins: nothing of them is told. */
  begin({ grades = [], attendance = [] }: LiveState): void {
    this.moved(this.grades, grades, gradeKey);
    this.moved(this.attendance, attendance, attendanceKey);
  }

  /** The messages that bring a reader up to date. */
  update({ presence, grades = [], attendance = [] }: LiveState): LiveMessage[] {
    const messages: LiveMessage[] = [];
    const people = presence && JSON.stringify(presence);
    if (presence && people !== this.people) messages.push({ event: 'presence', data: { people: presence } });
    this.people = people ?? this.people;
    const judged: Grade[] = this.moved(this.grades, grades, gradeKey);
    if (judged.length > 0) messages.push({ event: 'grades', data: { cells: judged } });
    const stated: AttendanceRecord[] = this.moved(this.attendance, attendance, attendanceKey);
    if (stated.length > 0) messages.push({ event: 'attendance', data: { cells: stated } });
    return messages;
  }

  /** The cells whose version is another one than was told; a version grows with each statement. */
  private moved<C extends { version: number }>(
    told: Map<string, number>,
    cells: readonly C[],
    keyOf: (cell: C) => string,
  ): C[] {
    const moved = cells.filter((cell) => told.get(keyOf(cell)) !== cell.version);
    for (const cell of moved) told.set(keyOf(cell), cell.version);
    return moved;
  }
}
