import { z } from 'zod';
import { NewTrainingSession, SessionMode, TrainingSession } from '../cohorts/cohort.ts';
import { UnitCode } from '../competencies/competency-unit.ts';
import { Day, Id, Instant, text, Version } from '../kernel/schemas.ts';
import { ClockTime } from '../opening/opening-calendar.ts';
import { Room } from '../rooms/room.ts';

/** When a centre is open on a day of a week, and what closes it otherwise. */
export const TimetableDay = z
  .object({
    day: Day,
    opens: z.array(z.object({ from: z.string(), until: z.string() })),
    closure: z.object({ why: z.enum(['hours', 'closed', 'holiday']), name: z.string().nullable() }).nullable(),
  })
  .meta({ id: 'TimetableDay' });
export type TimetableDay = z.output<typeof TimetableDay>;

/** A week of a cohort's timetable, with what must be known to place sessions in it. */
export const TimetableWeek = z
  .object({
    /** The Monday. */
    week: Day,
    days: z.array(TimetableDay),
    sessions: z.array(TrainingSession),
    /** What other cohorts have booked of the centre's rooms and instructors. */
    others: z.array(
      z.object({
        startsAt: Instant,
        endsAt: Instant,
        cohortTitle: z.string(),
        roomId: Id.nullable(),
        instructorId: Id,
      }),
    ),
    rooms: z.array(Room),
    /** Lesson hours planned and remaining of each unit, over the whole cohort. */
    units: z.array(
      z.object({
        code: UnitCode,
        title: z.string(),
        lessonHours: z.number(),
        planned: z.number(),
        remaining: z.number(),
      }),
    ),
    minutesPerHour: z.number(),
    /** How many people the cohort may bring. */
    participants: z.int(),
  })
  .meta({ id: 'TimetableWeek' });
export type TimetableWeek = z.output<typeof TimetableWeek>;

/** A change of a session in which nobody's attendance was stated: what is absent stays. */
export const SessionChange = z
  .strictObject({
    version: Version,
    startsAt: Instant.optional(),
    endsAt: Instant.optional(),
    mode: SessionMode.optional(),
    instructorId: Id.optional(),
    unitCodes: z.array(UnitCode).min(1).max(50).optional(),
    roomId: Id.nullish(),
    place: text(1, 150).nullish(),
    topic: text(1, 200).nullish(),
    waiverReason: text(5, 300).nullish(),
  })
  .meta({ id: 'SessionChange' });
export type SessionChange = z.output<typeof SessionChange>;

/** Several sessions to be planned together, all of them or none. */
export const SessionsPlan = z.strictObject({ sessions: z.array(NewTrainingSession).min(1).max(200) });
export type SessionsPlan = z.output<typeof SessionsPlan>;

/** How many weeks a session can be repeated for. */
export const RepeatWeeks = z.int().min(1).max(26);

/** What a timetable is to be proposed from: the curriculum, a week that is copied, or a session that is repeated. */
export const ProposalWish = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('fill'),
    from: Day,
    until: Day,
    dayStart: ClockTime,
    dayEnd: ClockTime,
    breakFrom: ClockTime,
    breakUntil: ClockTime,
    longest: z.int().min(1).max(16),
    mode: SessionMode,
    /** The room to use; without one any that has seats enough. */
    roomId: Id.nullish(),
  }),
  z.strictObject({ kind: z.literal('copy_week'), from: Day, to: Day }),
  z.strictObject({ kind: z.literal('repeat'), sessionId: Id, weeks: RepeatWeeks }),
]);
export type ProposalWish = z.output<typeof ProposalWish>;

/** A session that is proposed, and what stands against it, if anything does. */
export const ProposedSession = z.object({
  startsAt: Instant,
  endsAt: Instant,
  mode: SessionMode,
  instructorId: Id,
  instructorName: z.string(),
  unitCodes: z.array(UnitCode),
  roomId: Id.nullable(),
  roomName: z.string().nullable(),
  place: z.string().nullable(),
  topic: z.string().nullable(),
  /** The refusal that planning it would meet: its code and parameters, or null. */
  refusal: z.object({ code: z.string(), params: z.record(z.string(), z.unknown()) }).nullable(),
});
export type ProposedSession = z.output<typeof ProposedSession>;

/** A proposal; nothing of it is planned before somebody confirms it. */
export const TimetableProposal = z
  .object({
    sessions: z.array(ProposedSession),
    /** Lesson hours for which there is no place. */
    unplaced: z.array(z.object({ unitCode: UnitCode, lessonHours: z.number() })),
  })
  .meta({ id: 'TimetableProposal' });
export type TimetableProposal = z.output<typeof TimetableProposal>;

/** A copy of a cohort that begins on another day. */
export const CohortCopy = z.strictObject({
  title: text(3, 200),
  startsOn: Day,
  capacity: z.int().min(1).max(500).optional(),
});
export type CohortCopy = z.output<typeof CohortCopy>;

/** What became of a copy: the new cohort, what of its timetable was planned, and what could not be. */
export const CopiedCohort = z
  .object({
    cohortId: Id,
    planned: z.int(),
    /** Sessions that moved beyond their place in the week because a day was closed. */
    moved: z.int(),
    refused: z.array(ProposedSession),
  })
  .meta({ id: 'CopiedCohort' });
export type CopiedCohort = z.output<typeof CopiedCohort>;
