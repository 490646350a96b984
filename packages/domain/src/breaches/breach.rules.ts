import { DomainError } from '../kernel/domain-error.ts';
import { targetOf } from '../kernel/machine.ts';
import type { BreachStep } from './breach.ts';
import { type BreachEvent, type BreachStatus, breachMachine } from './breach-status.ts';

const DAY = 86_400_000;

/** When the people and the authority must have been told: so many times 24 hours after it was found (UU 27/2022 art. 46). */
export const breachDueAt = (foundAt: string, days: number): string =>
  new Date(Date.parse(foundAt) + days * DAY).toISOString();

/** The states in which somebody has still to be told. */
export const untoldStatuses: readonly BreachStatus[] = ['recorded', 'people_told', 'authority_told'];

/** Whether somebody has still to be told although the time is over. */
export const isBreachOverdue = ({ status, dueAt }: { status: BreachStatus; dueAt: string }, now: string): boolean =>
  untoldStatuses.includes(status) && Date.parse(dueAt) < Date.parse(now);

/** Steps that are not taken without words: whoever was told reads the outcome, and a breach is not dismissed in silence. */
export const needsNote = (event: BreachEvent): boolean => event === 'close' || event === 'dismiss';

/** Where a step leads a breach. */
export function moveBreach(status: BreachStatus, { event, note }: BreachStep): BreachStatus {
  const target = targetOf<BreachStatus, BreachEvent>(breachMachine, status, event);
  if (target === null) throw new DomainError('breach.wrong_state', { status });
  if (needsNote(event) && note === null) throw new DomainError('breach.note_needed');
  return target;
}

/** Whether its facts may still change: once somebody was told, what they were told stands. */
export const isBreachOpenToChange = (status: BreachStatus): boolean => status === 'recorded';

/** Refuses to change what somebody was told. */
export function assertOpenToChange(status: BreachStatus): void {
  if (!isBreachOpenToChange(status)) throw new DomainError('breach.wrong_state', { status });
}

/** Refuses a breach that is found after now. */
export function assertFound(foundAt: string, now: string): void {
  if (Date.parse(foundAt) > Date.parse(now)) throw new DomainError('breach.found_later');
}

/** The instant before which a breach must have been closed for its notices to be removed. */
export const breachNoticesEndAt = (now: string, keepDays: number): string =>
  new Date(Date.parse(now) - keepDays * DAY).toISOString();
