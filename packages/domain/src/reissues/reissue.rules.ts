import { type CertificateStatus, livingStatuses } from '../certificates/certificate-status.ts';
import type {
  AffectedCertificate,
  BadKey,
  Reissue,
  ReissueCause,
  ReissueHindrance,
  ReissueOutcome,
  SignedWith,
} from './reissue.ts';

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

/** The keys that are the cause of a list, each with the earliest instant that was said of it, in the order of those instants. */
export function keysOfList(said: readonly BadKey[], all: readonly Pick<AffectedCertificate, 'key'>[]): BadKey[] {
  const causes = new Set(all.map(({ key }) => key));
  const earliest = new Map<string, BadKey>();
  for (const one of [...said].sort((a, b) => Date.parse(b.from) - Date.parse(a.from))) {
    if (causes.has(one.key)) earliest.set(one.key, one);
  }
  return [...earliest.values()].sort((a, b) => Date.parse(a.from) - Date.parse(b.from));
}

/** How many certificates of a reissue came to one end. */
export interface ReissueTally {
  status: ReissueOutcome;
  code: string | null;
  count: number;
}

/** What became of a reissue's certificates, from how many came to each end. */
export function reissueCounts(
  tallies: readonly ReissueTally[],
): Pick<Reissue, 'total' | 'issued' | 'waiting' | 'awaiting' | 'left' | 'failed'> {
  const sum = (status?: ReissueOutcome) =>
    tallies.reduce((all, one) => all + (status === undefined || one.status === status ? one.count : 0), 0);
  const byCode = (status: ReissueOutcome): Record<string, number> =>
    Object.fromEntries(tallies.flatMap((one) => (one.status === status ? [[one.code ?? '', one.count]] : [])));
  return {
    total: sum(),
    issued: sum('issued'),
    waiting: sum('waiting'),
    awaiting: sum('awaiting_signature'),
    left: byCode('left'),
    failed: byCode('failed'),
  };
}
