import { monthsAfter } from '../kernel/days.ts';
import { DomainError } from '../kernel/domain-error.ts';
import { dayPlus, daysBetween } from '../regions/local-time.ts';
import type { Period, PeriodName, PeriodQuestion } from './period.ts';

/** A period, and the one right before it that it is compared with. */
export interface ComparedPeriods {
  period: Period;
  before: Period;
}

/**
 * The days that are asked for, and those before them: the running year unless something else is named. What still runs is
 * counted to this day and compared with the same stretch of the year or quarter before; days with as many days before them.
 */
export function comparedPeriods(question: PeriodQuestion, today: string): ComparedPeriods {
  const { period, from, until } = question;
  if (from !== undefined || until !== undefined) return betweenDays(from, until, today);
  return ofName(period ?? today.slice(0, 4), today);
}

function betweenDays(asked: string | undefined, askedUntil: string | undefined, today: string): ComparedPeriods {
  const from = asked ?? `${(askedUntil ?? today).slice(0, 4)}-01-01`;
  const until = askedUntil ?? (from > today ? from : today);
  if (from > until) throw new DomainError('progress.period_reversed', { from, until });
  const before = { from: dayPlus(from, -1 - daysBetween(from, until)), until: dayPlus(from, -1) };
  return { period: { from, until }, before };
}

function ofName(name: PeriodName, today: string): ComparedPeriods {
  const quarter = Number(name.at(6));
  const months = quarter ? 3 : 12;
  const from = monthsAfter(`${name.slice(0, 4)}-01-01`, quarter ? 3 * (quarter - 1) : 0);
  const end = dayPlus(monthsAfter(from, months), -1);
  const runs = from <= today && today < end;
  const until = runs ? today : end;
  const before = { from: monthsAfter(from, -months), until: runs ? monthsAfter(today, -months) : dayPlus(from, -1) };
  return { period: { from, until }, before };
}

/** The years and quarters that can be chosen on a day, the newest first: of so many years, those that have begun. */
export function periodNames(today: string, years: number): PeriodName[] {
  const running = Number(today.slice(0, 4));
  return Array.from({ length: years }, (_, back) => String(running - back)).flatMap((year) =>
    [year, ...[4, 3, 2, 1].map((quarter) => `${year}-Q${quarter}`)].filter(
      (name) => ofName(name, today).period.from <= today,
    ),
  );
}

/** By how much a share grew, as a part of one; null where one of the two has no whole. */
export function shareChange(now: readonly [number, number], before: readonly [number, number]): number | null {
  if (now[1] === 0 || before[1] === 0) return null;
  return now[0] / now[1] - before[0] / before[1];
}
