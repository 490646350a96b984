import { qualificationGaps } from '../instructors/instructor.rules.ts';
import { type MinuteSpan, openingOn } from '../opening/opening.rules.ts';
import { dayPlus, instantOf } from '../regions/local-time.ts';
import type { Booking, SessionWish, TimetableFacts } from './booking.ts';
import type { UnitHours } from './lesson-hours.rules.ts';
import { bookingOf, timetableClashes } from './timetable.rules.ts';

/** How a timetable is to be filled: within which days and minutes of a day, how long at most, where and by whom first. */
export interface FillingWish {
  cohortId: string;
  from: string;
  until: string;
  /** The parts of a day that may be taught in, before and after the break. */
  parts: readonly MinuteSpan[];
  /** Most lesson hours of one session. */
  longest: number;
  minutesPerHour: number;
  /** The room to use, any that suffices, or none for sessions without a room. */
  room: { id: string } | 'any' | 'none';
}

/** What is proposed, and the lesson hours of each unit for which there was no place. */
export interface Filling {
  sessions: SessionWish[];
  unplaced: { unitCode: string; lessonHours: number }[];
}

const STEP = 15;

/** Where in the timetable a search goes on. */
interface Place {
  day: string;
  part: number;
  minute: number;
}

/**
 * Places what remains of each unit, in the order of the curriculum, at the earliest times that are free for a qualified
 * instructor, a room and the cohort's people. It proposes; nothing is planned before somebody confirms it.
 */
export function fillTimetable(units: readonly UnitHours[], wish: FillingWish, facts: TimetableFacts): Filling {
  const bookings: Booking[] = [...facts.bookings];
  const filling: Filling = { sessions: [], unplaced: [] };
  let place: Place | null = { day: wish.from, part: 0, minute: 0 };
  for (const { code, remaining } of units) {
    let left = Math.floor(remaining);
    while (left > 0 && place) {
      const found = placeUnit(code, left, place, wish, { ...facts, bookings });
      if (!found) break;
      bookings.push(bookingOf(found.session, `proposed-${bookings.length}`));
      filling.sessions.push(found.session);
      left -= found.hours;
      place = found.next;
    }
    if (left > 0) filling.unplaced.push({ unitCode: code, lessonHours: left });
  }
  return filling;
}

interface Placed {
  session: SessionWish;
  hours: number;
  next: Place;
}

function placeUnit(code: string, left: number, start: Place, wish: FillingWish, facts: TimetableFacts): Placed | null {
  for (let { day, part, minute } = start; day <= wish.until; day = dayPlus(day, 1), part = 0, minute = 0) {
    const open = openingOn(day, facts.opening).open;
    for (let index = part; index < wish.parts.length; index += 1) {
      const found = placeWithin(code, left, { day, part: index, minute }, wish, facts, open);
      if (found) return found;
    }
  }
  return null;
}

function placeWithin(
  code: string,
  left: number,
  { day, part, minute: since }: Place,
  wish: FillingWish,
  facts: TimetableFacts,
  open: readonly MinuteSpan[],
): Placed | null {
  const span = wish.parts[part];
  if (!span) return null;
  for (let minute = Math.max(since, span.from); minute + wish.minutesPerHour <= span.until; minute += STEP) {
    const most = Math.min(left, wish.longest, Math.floor((span.until - minute) / wish.minutesPerHour));
    for (let hours = most; hours > 0; hours -= 1) {
      const until = minute + hours * wish.minutesPerHour;
      if (!open.some((each) => each.from <= minute && until <= each.until)) continue;
      const session = sessionAt(code, day, minute, until, wish, facts);
      if (session) return { session, hours, next: { day, part, minute: until } };
    }
  }
  return null;
}

/** The first qualified instructor and room that leave nothing standing against a session. */
function sessionAt(
  code: string,
  day: string,
  minute: number,
  until: number,
  { cohortId, room }: FillingWish,
  facts: TimetableFacts,
): SessionWish | null {
  const { zone } = facts.opening;
  const span = { startsAt: instantOf({ day, minute }, zone), endsAt: instantOf({ day, minute: until }, zone) };
  const rooms = roomsFor(room, facts);
  for (const { id: instructorId, qualifications } of facts.instructors) {
    if (qualificationGaps(qualifications, [code], day).length > 0) continue;
    for (const roomId of rooms) {
      const wish = { ...span, cohortId, instructorId, roomId, unitCodes: [code] };
      if (timetableClashes(wish, facts).length === 0) return wish;
    }
  }
  return null;
}

function roomsFor(room: FillingWish['room'], { rooms }: TimetableFacts): (string | null)[] {
  if (room === 'none') return [null];
  if (room !== 'any') return [room.id];
  return [...rooms].sort((one, other) => one.seats - other.seats).map(({ id }) => id);
}
