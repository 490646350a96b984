import { localTimeOf, minuteOf, type TimetableDay } from '@kompeten/domain';
import type { Zone } from '@kompeten/ui';

/** Minutes of one row. */
export const ROW = 30;

/** What stands in the grid: something with a beginning and an end. */
export interface Timed {
  startsAt: string;
  endsAt: string;
}

/** Sessions of one day that share rows, from a row on and so many rows high. */
export interface Block<T extends Timed> {
  row: number;
  rows: number;
  items: T[];
}

/** Where somebody is in the grid. */
export interface Cell {
  day: number;
  row: number;
}

/** The minutes that a grid shows: usual hours, opening hours and whatever sessions lie outside them, in whole hours. */
export function minutesShown(days: readonly TimetableDay[], items: readonly Timed[], zone: Zone) {
  const opens = days.flatMap((day) => day.opens).filter(({ from, until }) => from !== '00:00' || until !== '24:00');
  const starts = [
    ...opens.map(({ from }) => minuteOf(from)),
    ...items.map((each) => localTimeOf(each.startsAt, zone).minute),
  ];
  const ends = [...opens.map(({ until }) => minuteOf(until)), ...items.map((each) => endMinute(each, zone))];
  const first = Math.floor(Math.min(8 * 60, ...starts) / 60) * 60;
  const last = Math.min(1440, Math.ceil(Math.max(16 * 60, ...ends) / 60) * 60);
  return { first, last };
}

const endMinute = ({ startsAt, endsAt }: Timed, zone: Zone) =>
  localTimeOf(startsAt, zone).minute + (Date.parse(endsAt) - Date.parse(startsAt)) / 60_000;

/** The blocks of a day in a grid that begins at a minute; what shares a row stands in one block. */
export function blocksOf<T extends Timed>(items: readonly T[], day: string, first: number, zone: Zone): Block<T>[] {
  const own = items
    .filter(({ startsAt }) => localTimeOf(startsAt, zone).day === day)
    .sort((one, other) => Date.parse(one.startsAt) - Date.parse(other.startsAt));
  const blocks: Block<T>[] = [];
  for (const item of own) {
    const row = Math.max(0, Math.floor((localTimeOf(item.startsAt, zone).minute - first) / ROW));
    const end = Math.max(row + 1, Math.ceil((endMinute(item, zone) - first) / ROW));
    const before = blocks.at(-1);
    if (before && row < before.row + before.rows) {
      before.items.push(item);
      before.rows = Math.max(before.rows, end - before.row);
    } else blocks.push({ row, rows: end - row, items: [item] });
  }
  return blocks;
}

/** The block that covers a row, if any. */
export const blockAt = <T extends Timed>(blocks: readonly Block<T>[], row: number): Block<T> | undefined =>
  blocks.find((block) => block.row <= row && row < block.row + block.rows);

const steps: Readonly<Record<string, Cell>> = {
  ArrowUp: { day: 0, row: -1 },
  ArrowDown: { day: 0, row: 1 },
  ArrowLeft: { day: -1, row: 0 },
  ArrowRight: { day: 1, row: 0 },
};

/** Where a key leads in a grid; a block is one place, left as a whole. Null for keys that lead nowhere. */
export function cellAfter<T extends Timed>(
  key: string,
  { day, row }: Cell,
  columns: readonly (readonly Block<T>[])[],
  rows: number,
): Cell | null {
  const here = blockAt(columns[day] ?? [], row);
  if (key === 'Home') return snapped({ day, row: 0 }, columns);
  if (key === 'End') return snapped({ day, row: rows - 1 }, columns);
  const step = steps[key];
  if (!step) return null;
  const edge = here && step.row !== 0 ? (step.row > 0 ? here.row + here.rows - 1 : here.row) : row;
  const next = { day: within(day + step.day, columns.length), row: within(edge + step.row, rows) };
  return snapped(next, columns);
}

const within = (value: number, count: number) => Math.max(0, Math.min(count - 1, value));

const snapped = <T extends Timed>({ day, row }: Cell, columns: readonly (readonly Block<T>[])[]): Cell => ({
  day,
  row: blockAt(columns[day] ?? [], row)?.row ?? row,
});

/** Whether a centre is open during the minutes of a row. */
export const isOpenAt = ({ opens }: TimetableDay, minute: number): boolean =>
  opens.some(({ from, until }) => minuteOf(from) <= minute && minute < minuteOf(until));
