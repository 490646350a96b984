import type { Actor } from '../identity/actor.ts';
import { DomainError } from '../kernel/domain-error.ts';
import { type FourEyesBlocker, fourEyesBlockers } from './issuance.rules.ts';

/** Why somebody cannot approve what waits: decided already, the four eyes, or a second factor that was not given. */
export type ApprovalBlocker = { code: 'wrong_state' } | FourEyesBlocker | { code: 'second_factor_needed' };

/** Something that one person asked for and another one decides. */
export interface Waiting {
  requestedById: string;
  pending: boolean;
}

type Approver = Pick<Actor, 'accountId' | 'secondFactor'>;

/** Every reason against an approval, so that the screen shows them before anyone clicks. */
export function approvalBlockers(
  { requestedById, pending }: Waiting,
  { accountId, secondFactor }: Approver,
  judgeIds: ReadonlySet<string>,
): ApprovalBlocker[] {
  if (!pending) return [{ code: 'wrong_state' }];
  const factor: ApprovalBlocker[] = secondFactor ? [] : [{ code: 'second_factor_needed' }];
  return [...fourEyesBlockers(requestedById, accountId, judgeIds), ...factor];
}

/** Refuses an approval that fewer than four eyes would stand for (rule 22). */
export function assertFourEyes(
  feature: 'issuance' | 'certificate' | 'competency',
  requesterId: string,
  approverId: string,
  judgeIds: ReadonlySet<string>,
): void {
  const [blocker] = fourEyesBlockers(requesterId, approverId, judgeIds);
  if (blocker) throw new DomainError(`${feature}.${blocker.code}`);
}
