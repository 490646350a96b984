import fc from 'fast-check';
import { instantOf } from '../../regions/local-time.ts';
import type { Booking, SessionWish, TimetableFacts } from '../booking.ts';
import { timetableClashes } from '../timetable.rules.ts';
import { aTimetable, COHORTS, INSTRUCTORS, ROOMS, sharePeople } from './stage.ts';

/** The clock of the stage. */
export const ZONE = 'Asia/Makassar';
/** Histories of wishes within two weeks. */
export const wishes = fc.array(
  fc.record({
    cohort: fc.nat(COHORTS.length - 1),
    instructor: fc.nat(INSTRUCTORS.length - 1),
    room: fc.option(fc.nat(ROOMS.length - 1)),
    day: fc.nat(9),
    minute: fc.nat(14).map((half) => 7 * 60 + half * 30),
    length: fc.constantFrom(45, 90, 180, 240),
    unit: fc.constantFrom('U1', 'U2'),
  }),
  { minLength: 1, maxLength: 25 },
);

/** One wish of a history. */
export type Wished = typeof wishes extends fc.Arbitrary<(infer One)[]> ? One : never;

/** The session that a wish asks for. */
export const wishOf = ({ cohort, instructor, room, day, minute, length, unit }: Wished): SessionWish => {
  const on = `2026-12-${String(day + 7).padStart(2, '0')}`;
  return {
    cohortId: COHORTS[cohort]?.id ?? '',
    instructorId: INSTRUCTORS[instructor]?.id ?? '',
    roomId: room === null ? null : (ROOMS[room]?.id ?? null),
    unitCodes: [unit],
    startsAt: instantOf({ day: on, minute }, ZONE),
    endsAt: instantOf({ day: on, minute: minute + length }, ZONE),
  };
};

/** A session that was granted. */
export interface Granted extends SessionWish {
  sessionId: string;
}

const seenBy = (cohortId: string, granted: readonly Granted[]): Booking[] =>
  granted.map((each) => ({ ...each, cohortTitle: each.cohortId, sharesPeople: sharePeople(each.cohortId, cohortId) }));

/** What a cohort sees of the sessions granted so far. */
export const factsFor = (cohortId: string, granted: readonly Granted[]): TimetableFacts =>
  aTimetable(cohortId, seenBy(cohortId, granted));

/** Grants each wish against which nothing stands. */
export function play(
  history: readonly Wished[],
  onRefusal?: (wish: SessionWish, facts: TimetableFacts) => void,
): Granted[] {
  const granted: Granted[] = [];
  for (const wished of history) {
    const wish = wishOf(wished);
    const facts = factsFor(wish.cohortId, granted);
    if (timetableClashes(wish, facts).length === 0) granted.push({ ...wish, sessionId: `s${granted.length}` });
    else onRefusal?.(wish, facts);
  }
  return granted;
}
