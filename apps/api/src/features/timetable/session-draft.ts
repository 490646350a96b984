import {
  clashesInTurn,
  clashRefusal,
  DomainError,
  dayPlus,
  daysBetween,
  type IndonesianTimeZone,
  instantOf,
  localTimeOf,
  type NewTrainingSession,
  type ProposedSession,
  qualificationGaps,
  type SessionWish,
  type TimetableFacts,
  type TrainingSession,
} from '@kompeten/domain';

/** A session that might be planned. */
export type SessionDraft = Pick<
  TrainingSession,
  'startsAt' | 'endsAt' | 'mode' | 'instructorId' | 'unitCodes' | 'roomId' | 'place' | 'topic'
>;

/** The same session on another day, at the same time by the clock of its centre. */
export function onDay(session: SessionDraft, day: string, zone: IndonesianTimeZone): SessionDraft {
  const { startsAt, endsAt, mode, instructorId, unitCodes, roomId, place, topic } = session;
  const begins = localTimeOf(startsAt, zone);
  const ends = localTimeOf(endsAt, zone);
  const lastDay = dayPlus(day, daysBetween(begins.day, ends.day));
  const span = {
    startsAt: instantOf({ ...begins, day }, zone),
    endsAt: instantOf({ ...ends, day: lastDay }, zone),
  };
  return { ...span, mode, instructorId, unitCodes, roomId, place, topic };
}

/** What is asked for where a draft is planned. */
export const askedOf = (draft: SessionDraft): NewTrainingSession => ({ ...draft });

const nothing = { rooms: [], times: [], instructors: [] };

/** Drafts with names, and with the refusal that planning each of them in turn would meet. */
export function judged(
  cohortId: string,
  drafts: readonly SessionDraft[],
  facts: TimetableFacts,
  sessionId?: string,
): ProposedSession[] {
  const wishes = drafts.map((draft): SessionWish => ({ ...draft, cohortId, sessionId }));
  const clashes = clashesInTurn(wishes, facts);
  const names = {
    instructors: new Map(facts.instructors.map(({ id, fullName }) => [id, fullName])),
    rooms: new Map(facts.rooms.map(({ id, name }) => [id, name])),
  };
  return drafts.map((draft, index) => {
    const [clash] = clashes[index] ?? [];
    const refusal = clash ? clashRefusal(clash, nothing) : qualificationRefusal(draft, facts);
    return {
      ...draft,
      instructorName: names.instructors.get(draft.instructorId) ?? '',
      roomName: draft.roomId === null ? null : (names.rooms.get(draft.roomId) ?? null),
      refusal: refusal && { code: refusal.code, params: { ...refusal.params } },
    };
  });
}

function qualificationRefusal(draft: SessionDraft, { instructors, opening }: TimetableFacts): DomainError | null {
  const { day } = localTimeOf(draft.startsAt, opening.zone);
  const qualifications = instructors.find(({ id }) => id === draft.instructorId)?.qualifications ?? [];
  const gaps = qualificationGaps(qualifications, draft.unitCodes, day);
  return gaps.length > 0 ? new DomainError('session.instructor_not_qualified', { gaps }) : null;
}
