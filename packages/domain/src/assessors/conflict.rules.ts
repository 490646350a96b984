import { DomainError } from '../kernel/domain-error.ts';
import type { ConflictDeclaration } from './conflict.ts';

/** Why somebody may not withdraw a declaration. */
export type WithdrawalBlocker = 'already_withdrawn' | 'declared_by_another';

type Declared = Pick<ConflictDeclaration, 'declarantAccountId' | 'declaredById' | 'withdrawn'>;

/**
 * Why an account may not withdraw a declaration, or null when it may: nobody lifts what another person wrote down about
 * them, and nothing is withdrawn twice. Whether the account may withdraw in this body at all is the law's to say (rule 1).
 */
export function withdrawalBlocker(
  { declarantAccountId, declaredById, withdrawn }: Declared,
  accountId: string,
): WithdrawalBlocker | null {
  if (withdrawn) return 'already_withdrawn';
  return declarantAccountId === accountId && declaredById !== accountId ? 'declared_by_another' : null;
}

/** Refuses with `conflict.already_withdrawn` or `conflict.declared_by_another` what may not be withdrawn. */
export function assertConflictWithdrawable(declared: Declared, accountId: string): void {
  const blocker = withdrawalBlocker(declared, accountId);
  if (blocker) throw new DomainError(`conflict.${blocker}`);
}
