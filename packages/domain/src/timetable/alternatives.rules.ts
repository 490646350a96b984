import { qualificationGaps } from '../instructors/instructor.rules.ts';
import type { Span } from '../kernel/span.ts';
import { openingOn } from '../opening/opening.rules.ts';
import { dayPlus, instantOf, localTimeOf } from '../regions/local-time.ts';
import type { Alternatives } from './alternatives.ts';
import type { SessionWish, TimetableFacts } from './booking.ts';
import { timetableClashes } from './timetable.rules.ts';

const MOST = 5;
const MOST_A_DAY = 2;
const STEP = 30;
/** How many days before and after the wish times are looked for. */
export const DAYS_AROUND = { before: 3, after: 14 } as const;
/** Where a centre has set no hours, times are offered within these: 07.00 to 18.00. */
const usual = { from: 7 * 60, until: 18 * 60 };

/** The free alternatives to a wish; each of them, taken alone, leaves nothing standing against it. */
export function freeAlternatives(wish: SessionWish, facts: TimetableFacts, now: string): Alternatives {
  return {
    rooms: freeRooms(wish, facts),
    times: freeTimes(wish, facts, now),
    instructors: freeInstructors(wish, facts),
  };
}

const fits = (wish: SessionWish, facts: TimetableFacts) => timetableClashes(wish, facts).length === 0;

/** Rooms with enough seats that are free at that time, the smallest that suffices first; none for a session without a room. */
function freeRooms(wish: SessionWish, facts: TimetableFacts): Alternatives['rooms'] {
  if (wish.roomId === null) return [];
  return facts.rooms
    .filter(({ id, active }) => active && id !== wish.roomId && fits({ ...wish, roomId: id }, facts))
    .sort((one, other) => one.seats - other.seats || one.name.localeCompare(other.name))
    .slice(0, MOST)
    .map(({ id, name, seats }) => ({ id, name, seats }));
}

/** Instructors who are qualified on the day for all units (rule 14), free and not absent, by name. */
function freeInstructors(wish: SessionWish, facts: TimetableFacts): Alternatives['instructors'] {
  const { day } = localTimeOf(wish.startsAt, facts.opening.zone);
  return facts.instructors
    .filter(({ id, qualifications }) => {
      const isOther = id !== wish.instructorId && qualificationGaps(qualifications, wish.unitCodes, day).length === 0;
      return isOther && fits({ ...wish, instructorId: id }, facts);
    })
    .sort((one, other) => one.fullName.localeCompare(other.fullName))
    .slice(0, MOST)
    .map(({ id, fullName }) => ({ id, fullName }));
}

/**
 * Times of the same length with the same room and instructor, the nearest first, two a day at most and apart from each
 * other; none in the past for a wish that lies ahead, and none on which the instructor's qualification does not reach.
 */
function freeTimes(wish: SessionWish, facts: TimetableFacts, now: string): Span[] {
  const wished = Date.parse(wish.startsAt);
  const earliest = wished > Date.parse(now) ? Date.parse(now) : Number.NEGATIVE_INFINITY;
  const distance = (span: Span) => Math.abs(Date.parse(span.startsAt) - wished);
  const candidates = candidatesAround(wish, facts)
    .filter(({ startsAt }) => Date.parse(startsAt) > earliest && Date.parse(startsAt) !== wished)
    .sort((one, other) => distance(one) - distance(other));
  return apart(candidates, (span) => isAsQualified(wish, span, facts) && fits({ ...wish, ...span }, facts), facts);
}

function apart(candidates: readonly Span[], isFree: (span: Span) => boolean, { opening }: TimetableFacts): Span[] {
  const chosen: Span[] = [];
  const onDay = new Map<string, Span[]>();
  for (const span of candidates) {
    if (chosen.length === MOST) break;
    const { day } = localTimeOf(span.startsAt, opening.zone);
    const same = onDay.get(day) ?? [];
    if (same.length === MOST_A_DAY || same.some((other) => touches(other, span)) || !isFree(span)) continue;
    onDay.set(day, [...same, span]);
    chosen.push(span);
  }
  return chosen;
}

const touches = (one: Span, other: Span) => one.startsAt < other.endsAt && other.startsAt < one.endsAt;

function isAsQualified(wish: SessionWish, span: Span, { instructors, opening }: TimetableFacts): boolean {
  const own = instructors.find(({ id }) => id === wish.instructorId);
  const gapsAt = ({ startsAt }: Span) =>
    own ? qualificationGaps(own.qualifications, wish.unitCodes, localTimeOf(startsAt, opening.zone).day).length : 0;
  return gapsAt(span) === 0 || gapsAt(span) <= gapsAt(wish);
}

function candidatesAround(wish: SessionWish, { opening }: TimetableFacts): Span[] {
  const { zone } = opening;
  const length = (Date.parse(wish.endsAt) - Date.parse(wish.startsAt)) / 60_000;
  const { day } = localTimeOf(wish.startsAt, zone);
  const days = Array.from({ length: DAYS_AROUND.before + DAYS_AROUND.after + 1 }, (_, index) =>
    dayPlus(day, index - DAYS_AROUND.before),
  );
  return days.flatMap((each) =>
    openingOn(each, opening).open.flatMap((open) => {
      const { from, until } = open.until > 1440 ? usual : open;
      const steps = Math.max(0, Math.floor((until - from - length) / STEP) + 1);
      return Array.from({ length: steps }, (_, step) => from + step * STEP).map((minute) => ({
        startsAt: instantOf({ day: each, minute }, zone),
        endsAt: instantOf({ day: each, minute: minute + length }, zone),
      }));
    }),
  );
}
