import type { Span } from '../kernel/span.ts';
import { clockOf, localTimeOf, minuteOf, weekdayOf } from '../regions/local-time.ts';
import type { IndonesianTimeZone } from '../regions/time-zone.ts';
import type { Closure } from './closure.ts';
import type { Holiday, OpeningCalendar, OpeningHours } from './opening-calendar.ts';

/** What decides when a centre is open. */
export interface OpeningFacts extends Pick<OpeningCalendar, 'hours' | 'closed' | 'keepsHolidays'> {
  holidays: readonly Pick<Holiday, 'day' | 'name'>[];
  zone: IndonesianTimeZone;
}

/** Minutes of a day, from midnight of the clock on the wall. */
export interface MinuteSpan {
  from: number;
  until: number;
}

/** A centre without hours is open at any time, also beyond midnight. */
const always: readonly MinuteSpan[] = [{ from: 0, until: 2 * 1440 }];

/** The minutes on which a centre is open on a day, or what closes it for the whole day. */
export function openingOn(day: string, facts: OpeningFacts): { open: readonly MinuteSpan[]; closure: Closure | null } {
  const shut = (why: Closure['why'], name: string | null) => ({ open: [], closure: { day, why, name, opens: [] } });
  const closed = facts.closed.find(({ from, to }) => from <= day && day <= to);
  if (closed) return shut('closed', closed.reason);
  const holiday = facts.keepsHolidays ? facts.holidays.find((each) => each.day === day) : undefined;
  if (holiday) return shut('holiday', holiday.name);
  if (facts.hours.length === 0) return { open: always, closure: null };
  const open = facts.hours
    .filter(({ weekday }) => weekday === weekdayOf(day))
    .map(({ from, until }) => ({ from: minuteOf(from), until: minuteOf(until) }))
    .sort((one, other) => one.from - other.from);
  return open.length === 0 ? shut('hours', null) : { open, closure: null };
}

/** Whether a centre is open on a day at all. */
export const isOpenOn = (day: string, facts: OpeningFacts): boolean => openingOn(day, facts).closure === null;

/** Why a centre is not open during the whole of a span, or null. */
export function closureDuring(span: Span, facts: OpeningFacts): Closure | null {
  const start = localTimeOf(span.startsAt, facts.zone);
  const { open, closure } = openingOn(start.day, facts);
  if (closure) return closure;
  const until = start.minute + (Date.parse(span.endsAt) - Date.parse(span.startsAt)) / 60_000;
  if (open.some((each) => each.from <= start.minute && until <= each.until)) return null;
  const opens = open.map((each) => ({ from: clockOf(each.from), until: clockOf(each.until) }));
  return { day: start.day, why: 'hours', name: null, opens };
}

/** The first day of the week on which two opening hours overlap, or null. */
export function overlappingWeekday(hours: readonly OpeningHours[]): number | null {
  const sorted = [...hours].sort((one, other) => one.weekday - other.weekday || one.from.localeCompare(other.from));
  const second = sorted.find((each, index) => {
    const before = sorted[index - 1];
    return before?.weekday === each.weekday && each.from < before.until;
  });
  return second?.weekday ?? null;
}
