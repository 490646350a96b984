import type { CandidacyStatus } from '../assessment-sessions/candidacy-status.ts';
import { DomainError } from '../kernel/domain-error.ts';
import type { NewAdjustment } from './adjustment.ts';

const beforeStart: readonly CandidacyStatus[] = ['scheduled', 'agreed'];
const during: readonly CandidacyStatus[] = ['in_progress', 'recorded'];

/** Whether an adjustment is known before the start; refuses one without a reason afterwards, and one when all is over (rule 23). */
export function adjust(status: CandidacyStatus, { reason }: Pick<NewAdjustment, 'reason'>): { beforeStart: boolean } {
  if (beforeStart.includes(status)) return { beforeStart: true };
  if (!during.includes(status)) throw new DomainError('judgement.not_open', { status });
  if (!reason) throw new DomainError('adjustment.reason_needed');
  return { beforeStart: false };
}
