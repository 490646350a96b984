import { DomainError } from '../kernel/domain-error.ts';
import { targetOf } from '../kernel/machine.ts';
import type { ComplaintStep } from './complaint.ts';
import { type ComplaintStatus, complaintMachine } from './complaint-status.ts';

/** Symbols of a complaint's number: 11 random ones and a check symbol, since it is all that its filer has. */
export const complaintNumberLength = 12;

/** Where a step leads; an answer says something, because whoever complained reads it. */
export function moveComplaint(status: ComplaintStatus, { event, note }: ComplaintStep): ComplaintStatus {
  const target = targetOf(complaintMachine, status, event);
  if (target === null) throw new DomainError('complaint.wrong_state', { status });
  if (event === 'answer' && !note) throw new DomainError('complaint.answer_needed');
  return target;
}
