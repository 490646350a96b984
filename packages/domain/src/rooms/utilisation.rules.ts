import { dayPlus } from '../regions/local-time.ts';
import type { Room } from './room.ts';
import type { MonthOfUse, Utilisation } from './utilisation.ts';

/** A session in a room: its local day, and how many people were to sit there. */
export interface RoomUse {
  roomId: string;
  day: string;
  people: number;
}

type CountedRoom = Pick<Room, 'id' | 'name' | 'seats' | 'active'>;

const blank = (month: number): MonthOfUse => ({ month, openDays: 0, usedDays: 0, seatDays: 0, seatDaysUsed: 0 });
const blankYear = () => Array.from({ length: 12 }, (_, index) => blank(index + 1));

const added = (one: MonthOfUse, other: MonthOfUse): MonthOfUse => ({
  month: one.month,
  openDays: one.openDays + other.openDays,
  usedDays: one.usedDays + other.usedDays,
  seatDays: one.seatDays + other.seatDays,
  seatDaysUsed: one.seatDaysUsed + other.seatDaysUsed,
});

/**
 * Seats × days used against seats × days available, room by room and month by month of a year. Several sessions on one
 * day count once, with the fullest of them; nobody counts beyond the seats; a day on which a closed centre
 * was used all the same counts as available, so that nothing is used beyond what there is.
 */
export function utilisationOf(
  year: number,
  rooms: readonly CountedRoom[],
  uses: readonly RoomUse[],
  isOpen: (day: string) => boolean,
): Utilisation {
  const open = daysOf(year).filter(isOpen);
  const counted = rooms.map(({ id, name, seats, active }) => {
    const own = uses.filter(({ roomId, day }) => roomId === id && day.startsWith(`${year}-`));
    return { roomId: id, name, seats, active, months: monthsOf(seats, fullest(own, seats), open) };
  });
  const months = counted.reduce<MonthOfUse[]>(
    (sums, room) => sums.map((sum, index) => added(sum, room.months[index] ?? blank(index + 1))),
    blankYear(),
  );
  return { year, rooms: counted, months };
}

function fullest(uses: readonly RoomUse[], seats: number): Map<string, number> {
  const days = new Map<string, number>();
  for (const { day, people } of uses) days.set(day, Math.min(seats, Math.max(people, days.get(day) ?? 0)));
  return days;
}

function monthsOf(seats: number, used: ReadonlyMap<string, number>, open: readonly string[]): MonthOfUse[] {
  const months = blankYear();
  for (const day of new Set([...open, ...used.keys()])) {
    const month = months[Number(day.slice(5, 7)) - 1];
    if (!month) continue;
    month.openDays += 1;
    month.seatDays += seats;
    if (used.has(day)) month.usedDays += 1;
    month.seatDaysUsed += used.get(day) ?? 0;
  }
  return months;
}

function daysOf(year: number): string[] {
  const days: string[] = [];
  for (let day = `${year}-01-01`; day.startsWith(`${year}-`); day = dayPlus(day, 1)) days.push(day);
  return days;
}
