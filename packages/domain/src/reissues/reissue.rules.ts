import { type CertificateStatus, livingStatuses } from '../certificates/certificate-status.ts';
import type { AffectedCertificate, ReissueCause, ReissueHindrance, SignedWith } from './reissue.ts';

/** Keys that went bad, each since when: signers by the SHA-256 of their certificate, keys of credentials by their Multikey. */
export type BadKeys = ReadonlyMap<string, Date>;

/**
 * Why a certificate must be issued anew, null where it need not: a timestamp from before its key went bad proves that whoever
 * may have the key now did not sign it. What only claims an earlier time proves nothing.
 */
export function reissueCause(signed: SignedWith, bad: BadKeys): ReissueCause | null {
  const since = suspectSince(signed.signer, signed, bad);
  if (since) return Date.parse(signed.signedAt) < since.getTime() ? 'time_unproved' : 'signed_after';
  return suspectSince(signed.credentialKey, signed, bad) ? 'credential' : null;
}

function suspectSince(key: string | null, { provedAt }: SignedWith, bad: BadKeys): Date | null {
  const since = key === null ? undefined : bad.get(key);
  if (since === undefined) return null;
  return provedAt !== null && Date.parse(provedAt) < since.getTime() ? null : since;
}

/** What stands against issuing a certificate anew until people have decided; null where nothing does. */
export function reissueHindrance(status: CertificateStatus, isChangeAskedFor: boolean): ReissueHindrance | null {
  if (!livingStatuses.includes(status)) return 'not_in_force';
  if (status === 'suspended') return 'suspended';
  return isChangeAskedFor ? 'request_pending' : null;
}

/** The exact list as text whose SHA-256 two people approve: one line a certificate, in the order of their ids. */
export const affectedList = (all: readonly Pick<AffectedCertificate, 'certificateId' | 'cause'>[]): string =>
  all
    .map(({ certificateId, cause }) => `${certificateId} ${cause}\n`)
    .sort()
    .join('');
