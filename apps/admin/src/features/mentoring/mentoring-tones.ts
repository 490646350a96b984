import type { FollowUpState, MentorshipStatus, PlacementStatus, TaskStatus } from '@kompeten/domain';

/** The sign of a mentorship. */
export const mentorshipTone = {
  active: 'info',
  finished: 'good',
} as const satisfies Record<MentorshipStatus, string>;

/** The sign of a follow-up. */
export const followUpTone = {
  done: 'good',
  due: 'warn',
  overdue: 'bad',
  ahead: 'neutral',
} as const satisfies Record<FollowUpState, string>;

/** The sign of a task. */
export const taskTone = {
  open: 'info',
  done: 'good',
  dropped: 'neutral',
} as const satisfies Record<TaskStatus, string>;

/** The sign of a job or business. */
export const placementTone = {
  reported: 'warn',
  confirmed: 'good',
  rejected: 'bad',
  ended: 'neutral',
} as const satisfies Record<PlacementStatus, string>;
