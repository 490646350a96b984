import { offsetHours } from './local-day.ts';
import type { IndonesianTimeZone } from './time-zone.ts';

const DAY = 86_400_000;

/** A day and the minutes since its midnight, as the clock on the wall of a centre shows them. */
export interface LocalTime {
  day: string;
  minute: number;
}

/** An instant by the clock of a zone. */
export function localTimeOf(instant: string, zone: IndonesianTimeZone): LocalTime {
  const shifted = Date.parse(instant) + offsetHours[zone] * 3_600_000;
  const day = new Date(shifted).toISOString().slice(0, 10);
  return { day, minute: Math.floor((shifted - Date.parse(day)) / 60_000) };
}

/** The instant of a day and minute by the clock of a zone, ISO 8601 in UTC; minutes beyond midnight lead into the next day. */
export function instantOf({ day, minute }: LocalTime, zone: IndonesianTimeZone): string {
  return new Date(Date.parse(day) + minute * 60_000 - offsetHours[zone] * 3_600_000).toISOString();
}

/** The day so many days after another; before it where the number is negative. */
export const dayPlus = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * DAY).toISOString().slice(0, 10);

/** How many days lie between two days. */
export const daysBetween = (from: string, to: string): number => Math.round((Date.parse(to) - Date.parse(from)) / DAY);

/** The day of the week, 1 for Monday to 7 for Sunday (ISO 8601). */
export const weekdayOf = (day: string): number => new Date(Date.parse(day)).getUTCDay() || 7;

/** The Monday of the week in which a day lies. */
export const mondayOf = (day: string): string => dayPlus(day, 1 - weekdayOf(day));

/** Minutes since midnight of a time as people write it, `08:30`. */
export const minuteOf = (clock: string): number => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3, 5));

/** Minutes since midnight as people write them, `08:30`. */
export const clockOf = (minute: number): string =>
  `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
