import { DomainError } from '../kernel/domain-error.ts';
import type { BatchStatus } from './issuance.ts';

/** What stands against somebody's signing in person. */
export type OfficialBlocker = { code: 'no_nik' };

/** What is known of a batch whose certificates an official signs in person. */
export interface SignedInPerson {
  status: BatchStatus;
  approvedById: string | null;
}

/** Who would sign, and whether the trust service can know them. */
export interface SigningOfficial {
  accountId: string;
  hasNik: boolean;
}

/** Whether it is somebody's signature that a batch waits for: whoever approved it signs it, and nobody else. */
export const isAwaited = ({ status, approvedById }: SignedInPerson, accountId: string): boolean =>
  status === 'awaiting_signature' && approvedById === accountId;

/** Why somebody cannot sign in person, told before anyone clicks: a trust service knows people by their NIK. */
export const officialBlockers = ({ hasNik }: Pick<SigningOfficial, 'hasNik'>): OfficialBlocker[] =>
  hasNik ? [] : [{ code: 'no_nik' }];

/** Refuses a signature in person that nobody waits for, that is another official's, or whose giver has no NIK here. */
export function assertMaySign(batch: SignedInPerson, { accountId, hasNik }: SigningOfficial): void {
  if (batch.status !== 'awaiting_signature') throw new DomainError('issuance.not_awaited', { status: batch.status });
  if (!isAwaited(batch, accountId)) throw new DomainError('issuance.not_the_official');
  if (!hasNik) throw new DomainError('issuance.official_without_nik');
}

/** Where an approved list goes: to its official, or to the worker. */
export const statusOnceApproved = (inPerson: boolean): 'awaiting_signature' | 'queued' =>
  inPerson ? 'awaiting_signature' : 'queued';
