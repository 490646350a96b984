import { fourEyesBlockers } from './issuance.rules.ts';
import { approvalOf } from './list-approval.rules.ts';

/**
 * What the approval of a round stands for, as one string to be hashed: the fingerprints of its exact lists, in an order of
 * their own. A list that is sent back, added, or changed changes it.
 */
export function canonicalRound(listHashes: readonly string[]): string {
  return [...listHashes].sort().join('\n');
}

/** What becomes of one exact list of an approved round. */
export type ListRelease = 'issue' | 'void' | 'leave_to_others';

/**
 * Decides over one list of a round that a second person has approved (rule 22): one that is no longer what was requested is
 * void; one in whose cohort both people judged waits for somebody else; every other one is issued.
 */
export function releaseOf(
  { requestedById, listHash }: { requestedById: string; listHash: string },
  approverId: string,
  now: { listHash: string; judgeIds: ReadonlySet<string> },
): ListRelease {
  if (approvalOf({ requested: listHash, now: now.listHash }) === 'void') return 'void';
  return fourEyesBlockers(requestedById, approverId, now.judgeIds).length === 0 ? 'issue' : 'leave_to_others';
}
