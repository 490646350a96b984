import { DomainError } from '../kernel/domain-error.ts';
import { isRetentionSetting, isUndecided } from './retention.rules.ts';
import type { RetentionDecision, RetentionProposalStatus } from './retention-proposal.ts';

/** A proposal as far as it decides who may decide over it. */
interface Proposed {
  status: RetentionProposalStatus;
  proposedById: string;
}

/** Whether another value of a setting ends records sooner than the one in force: that takes a second person. */
export const needsSecondPerson = (key: string, from: number, to: number): boolean =>
  isRetentionSetting(key) && !isUndecided(to) && (isUndecided(from) || to < from);

/** Refuses to decide over what no longer waits, and to confirm what one proposed oneself. */
export function assertDecidable(
  proposal: Proposed | null,
  decision: RetentionDecision['decision'],
  byId: string,
): void {
  if (!proposal) throw new DomainError('retention.proposal_not_found');
  if (proposal.status !== 'open') throw new DomainError('retention.proposal_changed');
  if (decision === 'confirm' && proposal.proposedById === byId) throw new DomainError('retention.same_person');
}
