import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { qualificationGaps } from '../instructors/instructor.rules.ts';
import { overlaps } from '../kernel/span.ts';
import { closureDuring } from '../opening/opening.rules.ts';
import { localTimeOf } from '../regions/local-time.ts';
import { freeAlternatives } from './alternatives.rules.ts';
import type { SessionWish, TimetableFacts } from './booking.ts';
import { factsFor, type Granted, play, wishes, wishOf, ZONE } from './testing/play.ts';
import { COHORTS, INSTRUCTORS, ROOMS, sharePeople } from './testing/stage.ts';
import { clashesInTurn, timetableClashes } from './timetable.rules.ts';

const NOW = '2026-11-01T00:00:00.000Z';
const thousands = { numRuns: 2000 };

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
});
