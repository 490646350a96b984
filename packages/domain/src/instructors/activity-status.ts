import { z } from 'zod';
import type { Machine } from '../kernel/machine.ts';

/** How an activity of a development plan stands. */
export const ActivityStatus = z.enum(['planned', 'done', 'dropped']);
export type ActivityStatus = z.output<typeof ActivityStatus>;

/** What settles an activity, or plans it again. */
export const ActivityEvent = z.enum(['complete', 'drop', 'plan']);
export type ActivityEvent = z.output<typeof ActivityEvent>;

/** The life of an activity of an instructor's development plan. */
export const activityMachine = {
  planned: { complete: 'done', drop: 'dropped' },
  done: { plan: 'planned' },
  dropped: { plan: 'planned' },
} as const satisfies Machine<ActivityStatus, ActivityEvent>;
