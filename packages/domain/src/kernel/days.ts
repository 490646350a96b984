import { localDay } from '../regions/local-day.ts';
import { dayPlus } from '../regions/local-time.ts';

const DAY_LENGTH = 'YYYY-MM-DD'.length;

/** The calendar day of an instant in Indonesia's capital, which dates legal acts; a day is itself. */
export const legalDay = (moment: string): string =>
  moment.length === DAY_LENGTH ? moment : localDay(moment, 'Asia/Jakarta');

/** The calendar day so many days after a day, or after the legal day of an instant. */
export const dayAfterDays = (moment: string, days: number): string => dayPlus(legalDay(moment), days);

/** The day so many months after another; where the month is shorter, its last day. */
export function monthsAfter(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, last))).toISOString().slice(0, 10);
}
