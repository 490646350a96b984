import { DomainError } from '../kernel/domain-error.ts';
import { targetOf } from '../kernel/machine.ts';
import type { ComplaintStep } from './complaint.ts';
import {
  answeredComplaintStatuses,
  type ComplaintEvent,
  type ComplaintStatus,
  complaintMachine,
} from './complaint-status.ts';

/** Symbols of a complaint's number: 11 random ones and a check symbol, since it is all that its filer has. */
export const complaintNumberLength = 12;

/** Where a step leads; an answer says something, because whoever complained reads it. */
export function moveComplaint(status: ComplaintStatus, { event, note }: ComplaintStep): ComplaintStatus {
  const target = targetOf(complaintMachine, status, event);
  if (target === null) throw new DomainError('complaint.wrong_state', { status });
  if (event === 'answer' && !note) throw new DomainError('complaint.answer_needed');
  return target;
}

/** The steps that judge a complaint; the others only take note of it. */
const judging: readonly ComplaintEvent[] = ['investigate', 'answer'];

/** Refuses somebody who assessed or decided what a complaint is about, and would judge the own work. */
export function assertComplaintIndependence(
  event: ComplaintEvent,
  handlerId: string,
  judges: ReadonlySet<string>,
): void {
  if (judging.includes(event) && judges.has(handlerId)) throw new DomainError('complaint.not_independent');
}

/** Whether a complaint waits beyond its day; one that was answered waits for nobody. */
export const isComplaintOverdue = (
  { status, dueOn }: { status: ComplaintStatus; dueOn: string },
  today: string,
): boolean => !answeredComplaintStatuses.includes(status) && today > dueOn;
