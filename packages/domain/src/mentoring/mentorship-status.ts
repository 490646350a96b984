import { z } from 'zod';
import type { Machine } from '../kernel/machine.ts';

/** Whether a cooperative is being mentored. */
export const MentorshipStatus = z.enum(['active', 'finished']);
/** Whether a cooperative is being mentored. */
export type MentorshipStatus = z.output<typeof MentorshipStatus>;

/** What moves a mentorship on. */
export const MentorshipEvent = z.enum(['finish', 'resume']);
/** What moves a mentorship on. */
export type MentorshipEvent = z.output<typeof MentorshipEvent>;

/** The life of a mentorship; a cooperative that needs help again is taken up again. */
export const mentorshipMachine = {
  active: { finish: 'finished' },
  finished: { resume: 'active' },
} as const satisfies Machine<MentorshipStatus, MentorshipEvent>;

/** How a task of an action plan stands. */
export const TaskStatus = z.enum(['open', 'done', 'dropped']);
/** How a task of an action plan stands. */
export type TaskStatus = z.output<typeof TaskStatus>;

/** What settles a task, or opens it again. */
export const TaskEvent = z.enum(['complete', 'drop', 'reopen']);
/** What settles a task, or opens it again. */
export type TaskEvent = z.output<typeof TaskEvent>;

/** The life of a task of an action plan. */
export const taskMachine = {
  open: { complete: 'done', drop: 'dropped' },
  done: { reopen: 'open' },
  dropped: { reopen: 'open' },
} as const satisfies Machine<TaskStatus, TaskEvent>;

/** How the report of a job or business stands; only confirmed ones are counted. */
export const PlacementStatus = z.enum(['reported', 'confirmed', 'rejected', 'ended']);
/** How the report of a job or business stands; only confirmed ones are counted. */
export type PlacementStatus = z.output<typeof PlacementStatus>;

/** What moves a placement on. */
export const PlacementEvent = z.enum(['confirm', 'reject', 'end']);
/** What moves a placement on. */
export type PlacementEvent = z.output<typeof PlacementEvent>;

/** The life of a placement. */
export const placementMachine = {
  reported: { confirm: 'confirmed', reject: 'rejected' },
  confirmed: { end: 'ended' },
  rejected: {},
  ended: {},
} as const satisfies Machine<PlacementStatus, PlacementEvent>;
