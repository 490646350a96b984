import { dayPlus } from '../regions/local-time.ts';

const FARTHEST = 366;

/**
 * Where the days of a timetable fall when it begins so many days later (or earlier): in the same order, each on a day of
 * its own, and never on a day that is not open, so that what met a holiday moves on to the next open day together with
 * what it would run into. A day for which there is no open day within a year is left out.
 */
export function shiftedDays(
  days: readonly string[],
  by: number,
  isOpen: (day: string) => boolean,
): ReadonlyMap<string, string> {
  const shifted = new Map<string, string>();
  let last = '';
  for (const day of [...new Set(days)].sort()) {
    const wanted = dayPlus(day, by);
    const found = firstOpen(last && wanted <= last ? dayPlus(last, 1) : wanted, isOpen);
    if (found === null) continue;
    shifted.set(day, found);
    last = found;
  }
  return shifted;
}

function firstOpen(from: string, isOpen: (day: string) => boolean): string | null {
  for (let ahead = 0; ahead <= FARTHEST; ahead += 1) {
    const day = dayPlus(from, ahead);
    if (isOpen(day)) return day;
  }
  return null;
}
