import type { RoomErrors, TimetableErrors } from '@kompeten/domain';
import type { Sentences } from '../sentence.ts';
import { moment } from './units.ts';

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const modes = { on_site: 'on site', online: 'online' };

/** Refusals about rooms, opening hours, licences, and where and when sessions are held. */
export const timetableErrors: Sentences<keyof (RoomErrors & TimetableErrors)> = {
  'room.not_found': () =>
    'This room was not found at this centre. Load the rooms of the centre again and choose one there.',
  'room.stale': () => 'Somebody else changed the room. Look at it as it is now, then decide again.',
  'room.name_taken': () => 'The centre already has a room of this name. Choose another name.',
  'room.in_use': ({ sessions, seatsNeeded }) =>
    `${sessions} sessions lie ahead in this room and need ${seatsNeeded} seats. Move them first.`,
  'opening.stale': () => 'Somebody else changed the opening calendar. Look at it as it is now, then decide again.',
  'opening.hours_overlap': ({ weekday }) =>
    `Two opening hours on ${weekdays[weekday - 1]} overlap. Join them or keep them apart.`,
  'holiday.not_found': () =>
    'There is no holiday on this day. Load the list of holidays again; it may have been removed.',
  'licence.not_found': () =>
    'This licence was not found. Load the page of the centre again and choose the licence there.',
  'licence.number_taken': () => 'This number is already recorded for a licence of the same kind.',
  'session.clash': ({ kind, startsAt, cohortTitle }) => {
    const who = { cohort: 'The cohort', instructor: 'The instructor', trainee: 'A trainee', room: 'The room' }[kind];
    const instead = kind === 'room' ? 'room or time' : 'time';
    return `${who} already has another session at ${moment(startsAt)} (${cohortTitle}). Choose another ${instead}.`;
  },
  'session.instructor_absent': ({ from, to }) =>
    from === to
      ? `The instructor cannot teach on ${moment(from)}.`
      : `The instructor cannot teach from ${moment(from)} to ${moment(to)}.`,
  'session.room_unknown': () => 'This room does not belong to the centre. Choose a room from the list.',
  'session.room_closed': ({ roomName }) => `${roomName} is no longer used. Choose another room.`,
  'session.room_too_small': ({ roomName, seats, participants }) =>
    `${roomName} has only ${seats} seats; this cohort may bring ${participants} people.`,
  'session.centre_closed': ({ day, why, name, opens }) => {
    if (why === 'holiday') return `The centre is closed on ${moment(day)}: ${name}.`;
    if (why === 'closed') return `The centre closed itself on ${moment(day)}: ${name}.`;
    const hours = opens.map(({ from, until }) => `${from}–${until}`).join(' and ');
    return hours
      ? `This session is outside the opening hours; on ${moment(day)} the centre is open ${hours}.`
      : `The centre is not open on ${moment(day)}.`;
  },
  'session.mode_not_of_cohort': ({ mode }) =>
    `This cohort has no sessions ${modes[mode]}. Change how the cohort meets, or choose another way for this session.`,
  'session.stale': () => 'Somebody else changed the session. Look at it as it is now, then decide again.',
  'cohort.capacity_above_room': ({ roomName, seats }) =>
    `${roomName}, where sessions of this cohort lie ahead, has only ${seats} seats. Move them to a larger room.`,
};
