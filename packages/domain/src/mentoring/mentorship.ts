import { z } from 'zod';
import { CooperativeRole } from '../cooperatives/cooperative.ts';
import { Day, Id, Instant, PageQuery, prose, text, Version } from '../kernel/schemas.ts';
import { FollowUp } from './follow-up.ts';
import { MentorshipEvent, MentorshipStatus, TaskEvent, TaskStatus } from './mentorship-status.ts';

/** A cooperative's mentoring in a list: who mentors it, and what is due next. */
export const MentorshipSummary = z
  .object({
    id: Id,
    cooperativeId: Id,
    cooperativeName: z.string(),
    regionCode: z.string(),
    regionName: z.string(),
    centreId: Id,
    centreName: z.string(),
    /** The account of the mentor; null while nobody is named. */
    mentorId: Id.nullable(),
    mentorName: z.string().nullable(),
    status: MentorshipStatus,
    startsOn: Day,
    lastVisitOn: Day.nullable(),
    openTasks: z.int(),
    lateTasks: z.int(),
    /** Follow-ups that are due or missed. */
    dueFollowUps: z.int(),
    /** People at work by confirmed placements. */
    jobs: z.int(),
    version: Version,
  })
  .meta({ id: 'MentorshipSummary' });
export type MentorshipSummary = z.output<typeof MentorshipSummary>;

/** A task of the action plan, from the plan made at the end of training or from a visit. */
export const MentoringTask = z
  .object({
    id: Id,
    title: z.string(),
    /** Who in the cooperative does it, as written. */
    responsible: z.string().nullable(),
    dueOn: Day,
    status: TaskStatus,
    /** The visit that agreed on it; null when it is of the plan. */
    visitId: Id.nullable(),
    /** What was written when it was settled. */
    note: z.string().nullable(),
    settledOn: Day.nullable(),
    version: Version,
  })
  .meta({ id: 'MentoringTask' });
export type MentoringTask = z.output<typeof MentoringTask>;

/** One cooperative's mentoring with its action plan and follow-ups. */
export const Mentorship = MentorshipSummary.extend({
  /** What the action plan wants to reach; null until it is written. */
  goal: z.string().nullable(),
  /** Why it was finished; null while it goes on. */
  finishedNote: z.string().nullable(),
  tasks: z.array(MentoringTask),
  followUps: z.array(FollowUp),
}).meta({ id: 'Mentorship' });
export type Mentorship = z.output<typeof Mentorship>;

/** What is asked to begin mentoring a cooperative; `startsOn` is the day from which follow-ups are counted. */
export const NewMentorship = z.strictObject({
  cooperativeId: Id,
  centreId: Id,
  mentorId: Id.nullish(),
  startsOn: Day,
  goal: prose(1000).nullish(),
});
export type NewMentorship = z.output<typeof NewMentorship>;

/** A change of a mentorship: what is absent stays, what is null is cleared. */
export const MentorshipChange = z.strictObject({
  mentorId: Id.nullish(),
  goal: prose(1000).nullish(),
  version: Version,
});
export type MentorshipChange = z.output<typeof MentorshipChange>;

/** A step of a mentorship with what is to be said about it. */
export const MentorshipStep = z.strictObject({ event: MentorshipEvent, note: prose(1000), version: Version });
export type MentorshipStep = z.output<typeof MentorshipStep>;

/** A task as written. */
export const NewMentoringTask = z.strictObject({
  title: text(3, 200),
  responsible: text(1, 100).nullish(),
  dueOn: Day,
});
export type NewMentoringTask = z.output<typeof NewMentoringTask>;

/** A step of a task. */
export const MentoringTaskStep = z.strictObject({
  event: TaskEvent,
  note: text(1, 500).nullish(),
  version: Version,
});
export type MentoringTaskStep = z.output<typeof MentoringTaskStep>;

/** What a list of mentorships is narrowed to. */
export const MentorshipQuery = PageQuery.extend({
  status: MentorshipStatus.optional(),
  cooperativeId: Id.optional(),
  /** `yes`: only those under way with a follow-up that is due or a task past its day. */
  due: z.enum(['yes']).optional(),
});
export type MentorshipQuery = z.output<typeof MentorshipQuery>;

/** Somebody who can be named as mentor at a centre. */
export const MentorChoice = z.object({ id: Id, fullName: z.string() }).meta({ id: 'MentorChoice' });
export type MentorChoice = z.output<typeof MentorChoice>;

/** The mentorships that a completed cohort led to, and the cooperatives that had one already. */
export const OpenedMentorships = z
  .object({ opened: z.array(Id), already: z.int(), withoutCooperative: z.int() })
  .meta({ id: 'OpenedMentorships' });
export type OpenedMentorships = z.output<typeof OpenedMentorships>;

/** Somebody of the cooperative who was trained. */
export const MentoredPerson = z
  .object({
    personId: Id,
    fullName: z.string(),
    cooperativeRole: CooperativeRole.nullable(),
    cohortTitle: z.string(),
    /** Whether the training was passed. */
    passed: z.boolean(),
  })
  .meta({ id: 'MentoredPerson' });
export type MentoredPerson = z.output<typeof MentoredPerson>;

/** When and by whom a thing was recorded. */
export const RecordedBy = { byName: z.string(), recordedAt: Instant };
