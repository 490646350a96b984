import { DomainError } from '../kernel/domain-error.ts';
import { targetOf } from '../kernel/machine.ts';
import type { ActivityStep, InstructorActivity } from './activity.ts';
import { type ActivityEvent, type ActivityStatus, activityMachine } from './activity-status.ts';

/** What an activity becomes by a step. */
export type SettledActivity = Pick<InstructorActivity, 'status' | 'hours' | 'evidenceId'>;

/**
 * Where a step leads an activity. It is done only after its last day and with a file that shows it, so that the hours of a
 * year are hours that somebody can look up; refuses with `instructor.activity_wrong_state`, `_ahead` or `_evidence_missing`.
 */
export function settleActivity(
  activity: Pick<InstructorActivity, 'status' | 'hours' | 'endsOn'>,
  { event, hours, evidenceId }: Pick<ActivityStep, 'event' | 'hours' | 'evidenceId'>,
  today: string,
): SettledActivity {
  const status = targetOf<ActivityStatus, ActivityEvent>(activityMachine, activity.status, event);
  if (!status) throw new DomainError('instructor.activity_wrong_state', { status: activity.status });
  if (status !== 'done') return { status, hours: activity.hours, evidenceId: null };
  if (today < activity.endsOn) throw new DomainError('instructor.activity_ahead', { endsOn: activity.endsOn });
  if (!evidenceId) throw new DomainError('instructor.activity_evidence_missing');
  return { status, hours: hours ?? activity.hours, evidenceId };
}

/** Hours of the activities that were done and ended in a year, to a tenth; what is planned or dropped does not count. */
export function developmentHours(
  activities: readonly Pick<InstructorActivity, 'status' | 'hours' | 'endsOn'>[],
  year: number,
): number {
  const done = activities.filter(({ status, endsOn }) => status === 'done' && endsOn.startsWith(`${year}-`));
  return Math.round(done.reduce((sum, { hours }) => sum + hours * 10, 0)) / 10;
}
