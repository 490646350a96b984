import { DomainError } from '../kernel/domain-error.ts';
import { targetOf } from '../kernel/machine.ts';
import { type PlacementStatus, placementMachine } from './mentorship-status.ts';
import type { NewPlacement, PlacementStep } from './placement.ts';

/** Refuses a report that cannot be: work that has not begun, or a job that is more than one. */
export function assertPlacement({ kind, startedOn, jobs }: NewPlacement, today: string): void {
  if (startedOn > today) throw new DomainError('placement.in_future');
  if (kind === 'job' && jobs !== 1) throw new DomainError('placement.one_job');
}

/**
 * Where a step leads a placement. Jobs are what the programme is measured by, so whoever reported one does not confirm it,
 * a refusal says why, and an end names its last day.
 */
export function movePlacement(
  placement: { status: PlacementStatus; reportedBy: string; startedOn: string },
  { event, note, endedOn }: PlacementStep,
  actorId: string,
  today: string,
): PlacementStatus {
  const { status, reportedBy, startedOn } = placement;
  const target = targetOf(placementMachine, status, event);
  if (target === null) throw new DomainError('placement.wrong_state', { status });
  if (event !== 'end' && actorId === reportedBy) throw new DomainError('placement.own_report');
  if (event === 'reject' && !note) throw new DomainError('placement.note_needed');
  if (event === 'end' && !(endedOn && endedOn >= startedOn && endedOn <= today)) {
    throw new DomainError('placement.end_day', { startedOn });
  }
  return target;
}
