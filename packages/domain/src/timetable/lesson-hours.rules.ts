import type { CurriculumUnit } from '../curricula/curriculum.ts';
import type { Span } from '../kernel/span.ts';

/** A session as far as lesson hours are concerned. */
export interface TaughtSession extends Span {
  unitCodes: readonly string[];
  /** A make-up session repeats hours and adds none. */
  makeUpForId: string | null;
}

/** How much of a unit is planned, in lesson hours, and how much is still to be placed. */
export interface UnitHours {
  code: string;
  title: string;
  lessonHours: number;
  planned: number;
  remaining: number;
}

const toTenth = (value: number) => Math.round(value * 10) / 10;

/**
 * The lesson hours planned and remaining of each unit; a session of several units gives each of them an equal part.
 * Minutes are added first and rounded once; what is planned beyond the curriculum leaves nothing remaining.
 */
export function hoursByUnit(
  units: readonly Pick<CurriculumUnit, 'code' | 'title' | 'lessonHours'>[],
  sessions: readonly TaughtSession[],
  minutesPerHour: number,
): UnitHours[] {
  const counted = sessions.filter(({ makeUpForId }) => makeUpForId === null);
  return units.map(({ code, title, lessonHours }) => {
    const minutes = counted
      .filter(({ unitCodes }) => unitCodes.includes(code))
      .reduce((sum, { startsAt, endsAt, unitCodes }) => {
        return sum + (Date.parse(endsAt) - Date.parse(startsAt)) / 60_000 / unitCodes.length;
      }, 0);
    const planned = toTenth(minutes / minutesPerHour);
    return { code, title, lessonHours, planned, remaining: toTenth(Math.max(0, lessonHours - planned)) };
  });
}
