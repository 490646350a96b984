import { monthsAfter } from '../kernel/days.ts';
import { DomainError } from '../kernel/domain-error.ts';
import { targetOf } from '../kernel/machine.ts';
import type { FollowUp, FollowUpState } from './follow-up.ts';
import type { MentorshipStep } from './mentorship.ts';
import {
  type MentorshipStatus,
  mentorshipMachine,
  type TaskEvent,
  type TaskStatus,
  taskMachine,
} from './mentorship-status.ts';
import type { VisitRemark, VisitReport } from './visit.ts';

const daysBetween = (from: string, to: string) => Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);

/** When follow-ups are to be held: how many months after the start, and how long around that day they are due. */
export interface FollowUpPolicy {
  months: readonly number[];
  windowDays: number;
}

/**
 * The follow-ups of a mentorship as they stand on a day: done by a visit that says so, due within the window around
 * the day, overdue after it, ahead before.
 */
export function followUpsOf(
  startsOn: string,
  visits: readonly { id: string; followUpMonths: number | null }[],
  { months, windowDays }: FollowUpPolicy,
  today: string,
): FollowUp[] {
  return months.map((after) => {
    const dueOn = monthsAfter(startsOn, after);
    const visitId = visits.find(({ followUpMonths }) => followUpMonths === after)?.id ?? null;
    return { months: after, dueOn, visitId, state: stateOn(dueOn, visitId, windowDays, today) };
  });
}

function stateOn(dueOn: string, visitId: string | null, windowDays: number, today: string): FollowUpState {
  if (visitId !== null) return 'done';
  const late = daysBetween(dueOn, today);
  if (late > windowDays) return 'overdue';
  return late >= -windowDays ? 'due' : 'ahead';
}

/** Where a step leads a mentorship; finishing and resuming say why. */
export function moveMentorship(status: MentorshipStatus, { event, note }: MentorshipStep): MentorshipStatus {
  const target = targetOf(mentorshipMachine, status, event);
  if (target === null) throw new DomainError('mentoring.wrong_state', { status });
  if (note.length < 3) throw new DomainError('mentoring.note_needed');
  return target;
}

/** Where a step leads a task; what is dropped says why. */
export function moveTask(status: TaskStatus, event: TaskEvent, note: string | null): TaskStatus {
  const target = targetOf(taskMachine, status, event);
  if (target === null) throw new DomainError('mentoring.task_wrong_state', { status });
  if (event === 'drop' && !note) throw new DomainError('mentoring.note_needed');
  return target;
}

/** How a report is kept: as which follow-up it counts, and what has to be said beside it. */
export interface ReceivedVisit {
  followUpMonths: number | null;
  remarks: VisitRemark[];
}

/**
 * How a report of a visit is kept. It says what somebody saw on a day, so nothing that changed at the register meanwhile
 * drops it (as rule 25 has it for judgements): it stands in the history with a remark, and counts as its follow-up only
 * where that is still open. Refused is only a day that cannot be, which the mentor has to put right: one to come, or one
 * before mentoring began.
 */
export function receiveVisit(
  report: Pick<VisitReport, 'visitedOn' | 'followUpMonths'>,
  mentorship: { status: MentorshipStatus; startsOn: string; followUps: readonly FollowUp[] },
  /** Whether somebody else mentors the cooperative by now. */
  mentorChanged: boolean,
  today: string,
): ReceivedVisit {
  const { status, startsOn, followUps } = mentorship;
  if (report.visitedOn > today) throw new DomainError('mentoring.visit_in_future');
  if (report.visitedOn < startsOn) throw new DomainError('mentoring.visit_before_start', { startsOn });
  const { followUpMonths, remark } = followUpFor(report.followUpMonths ?? null, followUps);
  const remarks: VisitRemark[] = [
    ...(status === 'active' ? [] : (['after_finish'] as const)),
    ...(remark ? [remark] : []),
    ...(mentorChanged ? (['mentor_changed'] as const) : []),
  ];
  return { followUpMonths, remarks };
}

function followUpFor(
  months: number | null,
  followUps: readonly FollowUp[],
): { followUpMonths: number | null; remark?: VisitRemark } {
  if (months === null) return { followUpMonths: null };
  const followUp = followUps.find((one) => one.months === months);
  if (!followUp) return { followUpMonths: null, remark: 'follow_up_unknown' };
  return followUp.visitId === null ? { followUpMonths: months } : { followUpMonths: null, remark: 'follow_up_held' };
}

/**
 * Whether somebody who mentored a cooperative before may still report a visit: one of their own days, up to the day on
 * which somebody else was named. `until` is that day; null where they never mentored it.
 */
export const reportsAfterwards = (visitedOn: string, until: string | null): boolean =>
  until !== null && visitedOn <= until;
