import { z } from 'zod';
import { UnitCode } from '../competencies/competency-unit.ts';
import { CurriculumUnit } from '../curricula/curriculum.ts';
import { Day, Id, Instant, printed, prose, text, Version } from '../kernel/schemas.ts';
import { Trade } from '../rooms/trade.ts';
import { CohortEvent, CohortStatus } from './cohort-status.ts';

/** How a cohort meets: in a place, online, or now one and now the other. */
export const CohortMode = z.enum(['on_site', 'online', 'blended']);
export type CohortMode = z.output<typeof CohortMode>;

/** A cohort of trainees that runs on one published curriculum. */
export const Cohort = z
  .object({
    id: Id,
    centreId: Id,
    centreName: z.string(),
    curriculumId: Id,
    curriculumTitle: z.string(),
    /** The trade of its curriculum, or null. */
    trade: Trade.nullable(),
    title: z.string(),
    startsOn: Day,
    endsOn: Day,
    capacity: z.int(),
    /** Whether its people meet in a place, online, or both. */
    mode: CohortMode,
    status: CohortStatus,
    /** Enrolments that take a seat. */
    seatsTaken: z.int(),
    /** Reason for lifting missing lesson hours (rule 17), or null. */
    hoursWaiver: z.string().nullable(),
    completedAt: Instant.nullable(),
    demo: z.boolean(),
    version: Version,
  })
  .meta({ id: 'Cohort' });
export type Cohort = z.output<typeof Cohort>;

/** A cohort with its curriculum's units and what it takes next. */
export const CohortDetail = Cohort.extend({
  units: z.array(CurriculumUnit),
  lessonHoursPlanned: z.number(),
  lessonHoursHeld: z.number(),
  /** Events the cohort takes now, each with the reasons against it. */
  events: z.array(z.object({ event: CohortEvent, blockers: z.array(z.object({ code: z.string() }).loose()) })),
  canApprove: z.boolean(),
}).meta({ id: 'CohortDetail' });
export type CohortDetail = z.output<typeof CohortDetail>;

const period = <T extends { startsOn?: string | undefined; endsOn?: string | undefined }>(value: T) =>
  !value.startsOn || !value.endsOn || value.startsOn <= value.endsOn;

/** What is asked of a new cohort. */
export const NewCohort = z
  .strictObject({
    centreId: Id,
    curriculumId: Id,
    title: printed(3, 200),
    startsOn: Day,
    endsOn: Day,
    capacity: z.int().min(1).max(500),
    /** Blended unless said, so that sessions of both kinds may be planned. */
    mode: CohortMode.optional(),
  })
  .refine(period, { path: ['endsOn'], message: 'period_reversed' });
export type NewCohort = z.output<typeof NewCohort>;

/** A change of a cohort that has not completed. */
export const CohortChange = z
  .strictObject({
    version: Version,
    title: printed(3, 200).optional(),
    startsOn: Day.optional(),
    endsOn: Day.optional(),
    capacity: z.int().min(1).max(500).optional(),
    mode: CohortMode.optional(),
  })
  .refine(period, { path: ['endsOn'], message: 'period_reversed' });
export type CohortChange = z.output<typeof CohortChange>;

/** An event asked of a cohort; a reason lifts what may be lifted (missing hours), and is needed to cancel or amend. */
export const CohortTransition = z.strictObject({
  event: CohortEvent,
  version: Version,
  reason: prose(500).optional(),
});
export type CohortTransition = z.output<typeof CohortTransition>;

/** Whether people meet in a place or online. */
export const SessionMode = z.enum(['on_site', 'online']);

/** A meeting of a cohort: units, one responsible instructor, a place or online. */
export const TrainingSession = z
  .object({
    id: Id,
    cohortId: Id,
    startsAt: Instant,
    endsAt: Instant,
    mode: SessionMode,
    instructorId: Id,
    instructorName: z.string(),
    unitCodes: z.array(UnitCode),
    /** The room of the centre, or null where it is online or somewhere else. */
    roomId: Id.nullable(),
    roomName: z.string().nullable(),
    /** Somewhere else, or the link of an online session. */
    place: z.string().nullable(),
    topic: z.string().nullable(),
    /** The session this one makes up for, or null. */
    makeUpForId: Id.nullable(),
    lessonHours: z.number(),
    /** Reason for a gap in the instructor's qualification (rule 14), or null. */
    waiverReason: z.string().nullable(),
    version: Version,
  })
  .meta({ id: 'TrainingSession' });
export type TrainingSession = z.output<typeof TrainingSession>;

/** How long a session may take at most. */
export const MOST_SESSION_MINUTES = 14 * 60;

/** What is asked of a new session. */
export const NewTrainingSession = z
  .strictObject({
    startsAt: Instant,
    endsAt: Instant,
    mode: SessionMode,
    instructorId: Id,
    unitCodes: z.array(UnitCode).min(1).max(50),
    roomId: Id.nullish(),
    place: text(1, 150).nullish(),
    topic: text(1, 200).nullish(),
    makeUpForId: Id.nullish(),
    waiverReason: text(5, 300).nullish(),
  })
  .refine((value) => Date.parse(value.startsAt) < Date.parse(value.endsAt), {
    path: ['endsAt'],
    message: 'period_reversed',
  })
  .refine((value) => Date.parse(value.endsAt) - Date.parse(value.startsAt) <= MOST_SESSION_MINUTES * 60_000, {
    path: ['endsAt'],
    message: 'session_too_long',
  })
  .refine(({ mode, roomId }) => !(mode === 'online' && roomId), { path: ['roomId'], message: 'room_when_online' });
export type NewTrainingSession = z.output<typeof NewTrainingSession>;
