import type { CohortStatus } from '../cohorts/cohort-status.ts';
import { enrollableStatuses } from '../cohorts/enrolment.rules.ts';
import { overlaps, type Span } from '../kernel/span.ts';
import type { Closure } from '../opening/closure.ts';
import { closureDuring } from '../opening/opening.rules.ts';
import { localTimeOf } from '../regions/local-time.ts';
import type { Booking, SessionWish, TimetableFacts } from './booking.ts';

/** Whose time, place or day stands against a session. */
export type TimetableClash =
  | (Span & { kind: 'cohort' | 'trainee' | 'instructor' | 'room'; cohortTitle: string })
  | { kind: 'instructor_absent'; from: string; to: string }
  | { kind: 'room_too_small'; roomName: string; seats: number; participants: number }
  | { kind: 'room_closed'; roomName: string }
  | ({ kind: 'centre_closed' } & Closure);

/**
 * Everything that stands against a session: another one of its cohort, of one of its people (rule 16), of its instructor
 * or in its room at that time; an absent instructor; a room that is closed or has fewer seats than the cohort may bring;
 * a centre that is not open, which counts for sessions in its rooms. Touching ends do not clash.
 */
export function timetableClashes(wish: SessionWish, facts: TimetableFacts): TimetableClash[] {
  const others = facts.bookings.filter((each) => each.sessionId !== wish.sessionId && overlaps(each, wish));
  const taken = others.flatMap((other) => bookedBy(other, wish));
  return [...taken.sort(byKind), ...absences(wish, facts), ...roomClashes(wish, facts)];
}

const order = ['cohort', 'trainee', 'instructor', 'room'] as const;
type Taken = Extract<TimetableClash, Span>;
const byKind = (one: Taken, other: Taken) => order.indexOf(one.kind) - order.indexOf(other.kind);

function bookedBy({ startsAt, endsAt, cohortTitle, ...other }: Booking, wish: SessionWish): Taken[] {
  const clash = (kind: Taken['kind']): Taken => ({ kind, startsAt, endsAt, cohortTitle });
  const isOwn = other.cohortId === wish.cohortId;
  return [
    ...(isOwn ? [clash('cohort')] : []),
    ...(!isOwn && other.sharesPeople ? [clash('trainee')] : []),
    ...(other.instructorId === wish.instructorId ? [clash('instructor')] : []),
    ...(wish.roomId !== null && other.roomId === wish.roomId ? [clash('room')] : []),
  ];
}

function absences({ instructorId, startsAt, endsAt }: SessionWish, facts: TimetableFacts): TimetableClash[] {
  const { zone } = facts.opening;
  const first = localTimeOf(startsAt, zone).day;
  const last = localTimeOf(new Date(Date.parse(endsAt) - 1).toISOString(), zone).day;
  return facts.absences
    .filter((each) => each.instructorId === instructorId && each.from <= last && first <= each.to)
    .map(({ from, to }) => ({ kind: 'instructor_absent', from, to }));
}

function roomClashes(wish: SessionWish, { rooms, participants, opening }: TimetableFacts): TimetableClash[] {
  const room = rooms.find(({ id }) => id === wish.roomId);
  if (!room) return [];
  const { name: roomName, seats } = room;
  const closure = closureDuring(wish, opening);
  return [
    ...(room.active ? [] : [{ kind: 'room_closed', roomName } as const]),
    ...(seats < participants ? [{ kind: 'room_too_small', roomName, seats, participants } as const] : []),
    ...(closure ? [{ kind: 'centre_closed', ...closure } as const] : []),
  ];
}

/** What a wish leaves in the timetable once it is granted. */
export function bookingOf(wish: SessionWish, sessionId: string): Booking {
  const { cohortId, instructorId, roomId, startsAt, endsAt } = wish;
  return { sessionId, cohortId, cohortTitle: '', instructorId, roomId, startsAt, endsAt, sharesPeople: false };
}

/** What stands against each of several sessions of one cohort, each seeing those granted before it. */
export function clashesInTurn(wishes: readonly SessionWish[], facts: TimetableFacts): TimetableClash[][] {
  const bookings = [...facts.bookings];
  return wishes.map((wish, index) => {
    const clashes = timetableClashes(wish, { ...facts, bookings });
    if (clashes.length === 0) bookings.push(bookingOf(wish, `wish-${index}`));
    return clashes;
  });
}

/** How many people a cohort may bring: its capacity while people can still be enrolled, afterwards those who have a seat. */
export function participantsOf({
  status,
  capacity,
  seatsTaken,
}: {
  status: CohortStatus;
  capacity: number;
  seatsTaken: number;
}): number {
  return status === 'draft' || enrollableStatuses.includes(status) ? Math.max(capacity, seatsTaken) : seatsTaken;
}
