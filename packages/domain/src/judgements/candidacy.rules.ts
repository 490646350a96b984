import {
  type CandidacyEvent,
  type CandidacyStatus,
  candidacyMachine,
} from '../assessment-sessions/candidacy-status.ts';
import { DomainError } from '../kernel/domain-error.ts';
import { targetOf } from '../kernel/machine.ts';

/** The moves that end a candidacy before its time; each says why. */
export const needsReason: readonly CandidacyEvent[] = ['miss', 'stop', 'postpone'];

/** Where an event leads a candidacy; refuses one that its state does not take, and an early end without a reason. */
export function moveCandidacy(status: CandidacyStatus, event: CandidacyEvent, reason: string | null): CandidacyStatus {
  const target = targetOf<CandidacyStatus, CandidacyEvent>(candidacyMachine, status, event);
  if (!target) throw new DomainError('candidacy.wrong_state', { status });
  if (needsReason.includes(event) && !reason) throw new DomainError('judgement.step_reason_needed');
  return target;
}
