import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { overlaps } from '../cohorts/cohort.rules.ts';
import { qualificationGaps } from '../instructors/instructor.rules.ts';
import { closureDuring } from '../opening/opening.rules.ts';
import { instantOf, localTimeOf } from '../regions/local-time.ts';
import { freeAlternatives } from './alternatives.rules.ts';
import type { Booking, SessionWish, TimetableFacts } from './booking.ts';
import { fillTimetable } from './filling.rules.ts';
import { aTimetable, COHORTS, INSTRUCTORS, ROOMS, sharePeople } from './testing/stage.ts';
import { clashesInTurn, timetableClashes } from './timetable.rules.ts';

const ZONE = 'Asia/Makassar';
const NOW = '2026-11-01T00:00:00.000Z';
const thousands = { numRuns: 2000 };

const wishes = fc.array(
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

type Wished = typeof wishes extends fc.Arbitrary<(infer One)[]> ? One : never;

const wishOf = ({ cohort, instructor, room, day, minute, length, unit }: Wished): SessionWish => {
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

interface Granted extends SessionWish {
  sessionId: string;
}

const seenBy = (cohortId: string, granted: readonly Granted[]): Booking[] =>
  granted.map((each) => ({ ...each, cohortTitle: each.cohortId, sharesPeople: sharePeople(each.cohortId, cohortId) }));

const factsFor = (cohortId: string, granted: readonly Granted[]): TimetableFacts =>
  aTimetable(cohortId, seenBy(cohortId, granted));

/** Grants each wish against which nothing stands. */
function play(history: readonly Wished[], onRefusal?: (wish: SessionWish, facts: TimetableFacts) => void): Granted[] {
  const granted: Granted[] = [];
  for (const wished of history) {
    const wish = wishOf(wished);
    const facts = factsFor(wish.cohortId, granted);
    if (timetableClashes(wish, facts).length === 0) granted.push({ ...wish, sessionId: `s${granted.length}` });
    else onRefusal?.(wish, facts);
  }
  return granted;
}

/** The same question asked without the rule: whether anything at all stands against a wish. */
function isFree(wish: SessionWish, { bookings, rooms, participants, absences, opening }: TimetableFacts): boolean {
  const room = rooms.find(({ id }) => id === wish.roomId);
  const { day } = localTimeOf(wish.startsAt, ZONE);
  const isAway = absences.some((each) => each.instructorId === wish.instructorId && each.from <= day && day <= each.to);
  const isTaken = bookings.some(
    (each) =>
      overlaps(each, wish) &&
      (each.sharesPeople ||
        each.cohortId === wish.cohortId ||
        each.instructorId === wish.instructorId ||
        (room !== undefined && each.roomId === room.id)),
  );
  const isFit = !room || (room.active && room.seats >= participants && closureDuring(wish, opening) === null);
  return isFit && !isAway && !isTaken;
}

function expectFreeAlternatives(wish: SessionWish, facts: TimetableFacts): void {
  const { rooms, times, instructors } = freeAlternatives(wish, facts, NOW);
  const others = [
    ...rooms.map(({ id }) => ({ ...wish, roomId: id })),
    ...times.map((span) => ({ ...wish, ...span })),
    ...instructors.map(({ id }) => ({ ...wish, instructorId: id })),
  ];
  for (const other of others) expect(isFree(other, facts)).toBe(true);
  for (const { id } of instructors) {
    const { qualifications = [] } = INSTRUCTORS.find((each) => each.id === id) ?? {};
    expect(qualificationGaps(qualifications, wish.unitCodes, localTimeOf(wish.startsAt, ZONE).day)).toEqual([]);
  }
  expect(new Set(times.map(({ startsAt }) => startsAt)).size).toBe(times.length);
}

const pairs = (granted: readonly Granted[]) =>
  granted.flatMap((one, index) => granted.slice(index + 1).map((other) => [one, other] as const));

describe('thousands of histories of a timetable', () => {
  it('never book a room, an instructor, a cohort or a person twice, nor a room beyond its seats, nor a closed day', () => {
    fc.assert(
      fc.property(wishes, (history) => {
        const granted = play(history);
        for (const [one, other] of pairs(granted)) {
          if (!overlaps(one, other)) continue;
          expect(one.instructorId).not.toBe(other.instructorId);
          expect(one.cohortId === other.cohortId || sharePeople(one.cohortId, other.cohortId)).toBe(false);
          if (one.roomId !== null) expect(one.roomId).not.toBe(other.roomId);
        }
        for (const each of granted) {
          const { participants, opening, absences } = factsFor(each.cohortId, []);
          const room = ROOMS.find(({ id }) => id === each.roomId);
          const { day } = localTimeOf(each.startsAt, ZONE);
          expect(
            absences.some((one) => one.instructorId === each.instructorId && one.from <= day && day <= one.to),
          ).toBe(false);
          if (!room) continue;
          expect(room.active && room.seats >= participants).toBe(true);
          expect(closureDuring(each, opening)).toBeNull();
        }
      }),
      thousands,
    );
  });

  it('refuse nothing that is free, and offer only what is free', () => {
    fc.assert(
      fc.property(wishes, (history) => {
        let last: (() => void) | undefined;
        play(history, (wish, facts) => {
          expect(isFree(wish, facts)).toBe(false);
          last = () => expectFreeAlternatives(wish, facts);
        });
        last?.();
      }),
      { numRuns: 1000 },
    );
  });

  it('let a session be moved to where it stands, and judge several in turn as one by one', () => {
    fc.assert(
      fc.property(wishes, (history) => {
        const granted = play(history);
        for (const each of granted) expect(timetableClashes(each, factsFor(each.cohortId, granted))).toEqual([]);
        const own = history.map((wished) => wishOf({ ...wished, cohort: 0 }));
        const inTurn = clashesInTurn(own, factsFor(COHORTS[0].id, []));
        const oneByOne = play(history.map((wished) => ({ ...wished, cohort: 0 })));
        expect(inTurn.filter((clashes) => clashes.length === 0)).toHaveLength(oneByOne.length);
      }),
      thousands,
    );
  });

  it('are filled with whole lesson hours, all of them or named as unplaced, without a clash', () => {
    const hours = fc.tuple(fc.nat(12), fc.nat(12), fc.nat(6));
    fc.assert(
      fc.property(wishes, hours, fc.constantFrom('any', 'none'), (history, given, room) => {
        const granted = play(history.map((wished) => ({ ...wished, cohort: 1 + (wished.cohort % 2) })));
        const facts = factsFor(COHORTS[0].id, granted);
        const units = given.map((remaining, index) => ({
          ...{ code: `U${index + 1}`, title: '', lessonHours: remaining, planned: 0, remaining },
        }));
        const parts = [
          { from: 8 * 60, until: 12 * 60 },
          { from: 13 * 60, until: 16 * 60 },
        ];
        const wish = { cohortId: COHORTS[0].id, from: '2026-12-07', until: '2026-12-16', parts, longest: 4 } as const;
        const filling = fillTimetable(units, { ...wish, minutesPerHour: 45, room: room as 'any' | 'none' }, facts);
        expect(clashesInTurn(filling.sessions, facts).flat()).toEqual([]);
        for (const { code, remaining } of units) {
          const placed = filling.sessions
            .filter(({ unitCodes }) => unitCodes.includes(code))
            .reduce((sum, { startsAt, endsAt }) => sum + (Date.parse(endsAt) - Date.parse(startsAt)) / 60_000 / 45, 0);
          const left = filling.unplaced.find(({ unitCode }) => unitCode === code)?.lessonHours ?? 0;
          expect(placed + left).toBe(remaining);
        }
        expect(filling.unplaced.find(({ unitCode }) => unitCode === 'U3')?.lessonHours ?? 0).toBe(given[2]);
      }),
      { numRuns: 500 },
    );
  });
});
