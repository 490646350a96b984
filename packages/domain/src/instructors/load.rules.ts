import { lessonHoursInAll } from '../cohorts/cohort.rules.ts';
import type { Span } from '../kernel/span.ts';
import { localDay } from '../regions/local-day.ts';
import { dayPlus, mondayOf } from '../regions/local-time.ts';
import type { IndonesianTimeZone } from '../regions/time-zone.ts';
import type { InstructorAbsence } from './absence.ts';
import type { InstructorLoad, LoadLimits, RosterWeek } from './load.ts';

/** What the sum of lesson hours rests on. */
export interface LoadTerms {
  zone: IndonesianTimeZone;
  /** Minutes of one lesson hour. */
  minutes: number;
  limits: LoadLimits;
}

const WEEK = 7;

/**
 * Lesson hours of one instructor in a year. A session counts wholly in the week, month and year in which it begins by the
 * clock of the place; minutes are added first and rounded once. Only weeks and months in which something is taught are listed.
 */
export function instructorLoad(sessions: readonly Span[], year: number, terms: LoadTerms): InstructorLoad {
  const dated = sessions.map((span) => ({ span, day: localDay(span.startsAt, terms.zone) }));
  const ofYear = dated.filter(({ day }) => day.startsWith(`${year}-`));
  const periods = (startOf: (day: string) => string, all: typeof dated, limit: number) => {
    const touched = new Set(ofYear.map(({ day }) => startOf(day)));
    return [...touched].sort().map((startsOn) => {
      const spans = all.filter(({ day }) => startOf(day) === startsOn).map(({ span }) => span);
      return { startsOn, ...against(spans, limit, terms.minutes) };
    });
  };
  const { limits, minutes } = terms;
  const spans = ofYear.map(({ span }) => span);
  return {
    ...{ year, limits, ...against(spans, limits.year, minutes) },
    weeks: periods(mondayOf, dated, limits.week),
    months: periods((day) => `${day.slice(0, 7)}-01`, ofYear, limits.month),
  };
}

/** The weeks of one instructor from a Monday on, with the days on which there is no teaching. */
export function rosterWeeks(
  sessions: readonly Span[],
  absences: readonly Pick<InstructorAbsence, 'from' | 'to'>[],
  { from, weeks }: { from: string; weeks: number },
  { zone, minutes, limits }: LoadTerms,
): RosterWeek[] {
  return Array.from({ length: weeks }, (_, index) => {
    const startsOn = dayPlus(mondayOf(from), index * WEEK);
    const days = Array.from({ length: WEEK }, (__, day) => dayPlus(startsOn, day));
    const spans = sessions.filter(({ startsAt }) => days.includes(localDay(startsAt, zone)));
    const absentDays = days.filter((day) => absences.some((absence) => absence.from <= day && day <= absence.to));
    return { startsOn, absentDays, ...against(spans, limits.week, minutes) };
  });
}

function against(spans: readonly Span[], limit: number, minutes: number): { lessonHours: number; over: boolean } {
  const lessonHours = lessonHoursInAll(spans, minutes);
  return { lessonHours, over: lessonHours > limit };
}
