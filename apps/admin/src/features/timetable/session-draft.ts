import {
  clockOf,
  instantOf,
  localTimeOf,
  MOST_SESSION_MINUTES,
  minuteOf,
  type NewTrainingSession,
  type Span,
  type TrainingSession,
} from '@kompeten/domain';
import type { Zone } from '@kompeten/ui';

/** A session as it is being placed or changed, by the clock of its centre. */
export interface SessionDraft {
  /** The session that is changed, or null for a new one. */
  session: TrainingSession | null;
  unitCode: string;
  day: string;
  from: string;
  minutes: number;
  mode: TrainingSession['mode'];
  roomId: string;
  instructorId: string;
  place: string;
}

/** What a new session begins with: like the one placed before it, where there was one. */
export function newDraft(
  day: string,
  from: string,
  unitCode: string,
  minutes: number,
  like: SessionDraft | null,
): SessionDraft {
  const kept = like ?? { mode: 'on_site' as const, roomId: '', instructorId: '', place: '' };
  const { mode, roomId, instructorId, place } = kept;
  return { session: null, unitCode, day, from, minutes, mode, roomId, instructorId, place };
}

/** A session that stands, to be changed; where it teaches several units they stay. */
export function draftOf(session: TrainingSession, zone: Zone): SessionDraft {
  const { day, minute } = localTimeOf(session.startsAt, zone);
  const [unitCode = '', ...others] = session.unitCodes;
  return {
    ...{ session, day, from: clockOf(minute), unitCode: others.length > 0 ? '' : unitCode },
    minutes: (Date.parse(session.endsAt) - Date.parse(session.startsAt)) / 60_000,
    ...{ mode: session.mode, roomId: session.roomId ?? '', instructorId: session.instructorId },
    place: session.place ?? '',
  };
}

/** The span that a draft takes, or null until day, time and length are there. */
export function spanOf({ day, from, minutes }: SessionDraft, zone: Zone): Span | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day) || !/^\d{2}:\d{2}$/.test(from) || !isLength(minutes)) return null;
  const minute = minuteOf(from);
  return { startsAt: instantOf({ day, minute }, zone), endsAt: instantOf({ day, minute: minute + minutes }, zone) };
}

const isLength = (minutes: number) => minutes > 0 && minutes <= MOST_SESSION_MINUTES;

/** What is asked for where a draft is placed; blanks are left for the schema to refuse. */
export function askedOf(draft: SessionDraft, zone: Zone): NewTrainingSession {
  const { startsAt, endsAt } = spanOf(draft, zone) ?? { startsAt: '', endsAt: '' };
  const isOnline = draft.mode === 'online';
  const several = draft.session?.unitCodes ?? [];
  return {
    ...{ startsAt, endsAt, mode: draft.mode, instructorId: draft.instructorId },
    unitCodes: draft.unitCode ? [draft.unitCode] : several,
    roomId: isOnline || !draft.roomId ? null : draft.roomId,
    place: draft.place.trim() || null,
  };
}

/** A draft that begins where a span does. */
export function movedTo(draft: SessionDraft, { startsAt }: Span, zone: Zone): SessionDraft {
  const { day, minute } = localTimeOf(startsAt, zone);
  return { ...draft, day, from: clockOf(minute) };
}
