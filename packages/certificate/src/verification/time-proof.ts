import { type Bytes, toHex } from '../der/bytes.ts';
import { checkedTimestamp } from '../timestamp/token-check.ts';
import type { ReadCms } from './cms-reading.ts';
import { isWelcome, type LaterRevisions, laterRevisions } from './later-revisions.ts';
import type { PadesLevel, VerifyOptions } from './pdf-verdict.ts';
import { standingOf } from './revocation-reading.ts';
import { sha256Of } from './signature-check.ts';
import { lineOf, type Trust, trustIn } from './trust.ts';
import { readCertificate } from './x509-reading.ts';

/** What a file proves of when it was signed, beside the signer's own claim. */
export interface TimeProof {
  level: PadesLevel;
  /** The signature has no timestamp, or one that holds. */
  timestampHolds: boolean;
  timestamp: { at: string; by: string } | null;
  renewBy: string | null;
  /** Where the last revision of our own making ends. */
  end: number;
  /** Since when the signer counts no more, by the revocation lists and answers in the file. */
  revokedAt: Date | null;
}

/** A file, its signed part, and the signature on that. */
export interface SignedFile {
  file: Bytes;
  text: string;
  signedEnd: number;
  cms: ReadCms;
}

/** Reads the timestamps and the validation data of a signed file (EN 319 142-1 §6.3: B-T, B-LT, B-LTA). */
export async function proofOf(
  signed: SignedFile,
  { trustedRoots, timestampRoots = [] }: VerifyOptions,
): Promise<TimeProof> {
  const { file, text, signedEnd, cms } = signed;
  const roots = timestampRoots.map((root) => new Uint8Array(root));
  const own = cms.timestamp && (await checkedTimestamp(cms.timestamp, cms.signature, roots));
  const later = await laterRevisions(file, text, signedEnd, roots);
  const trusted = [...(own ? [own] : []), ...later.timestamps].filter((one) => one.trusted);
  const standing = await standingIn(cms, later, trustedRoots);
  const [oldest] = trusted;
  const newest = trusted.at(-1);
  return {
    level: levelOf(
      trusted.length > 0,
      standing.known,
      later.timestamps.some((one) => one.trusted),
    ),
    timestampHolds: cms.timestamp === null || (own !== null && isWelcome(own, roots)),
    timestamp: oldest ? { at: oldest.at.toISOString(), by: oldest.by } : null,
    renewBy: newest?.notAfter.toISOString() ?? null,
    end: later.end,
    revokedAt: standing.known ? standing.revokedAt : null,
  };
}

/**
 * Judges the signer at the proved time, or at the claimed one where nothing is proved. Whoever has a bad key can claim any
 * time: of such a signer only what was timestamped before counts.
 */
export async function trustOf(
  { certificates, signer }: ReadCms,
  claimedAt: Date,
  { timestamp, revokedAt }: TimeProof,
  { trustedRoots, compromised }: VerifyOptions,
): Promise<Trust> {
  const roots = trustedRoots.map((root) => new Uint8Array(root));
  const trust = await trustIn(certificates, roots, claimedAt);
  const badSince = [compromised?.get(toHex(await sha256Of(signer))), revokedAt].flatMap((at) => at ?? []);
  const proved = timestamp ? new Date(timestamp.at) : null;
  const isSpoiled = badSince.some((at) => proved === null || proved >= at);
  return trust === 'trusted' && isSpoiled ? 'expired' : trust;
}

function levelOf(stamped: boolean, known: boolean, kept: boolean): PadesLevel {
  if (!stamped) return 'B-B';
  if (!known) return 'B-T';
  return kept ? 'B-LTA' : 'B-LT';
}

async function standingIn(
  { certificates, signer }: ReadCms,
  { data }: LaterRevisions,
  trustedRoots: readonly Uint8Array[],
) {
  if (data.revocationLists.length + data.ocspAnswers.length === 0) return { known: false } as const;
  const roots = trustedRoots.map((root) => readCertificate(new Uint8Array(root)));
  const line = await lineOf(
    readCertificate(signer),
    [...certificates, ...data.certificates].map(readCertificate).concat(roots),
  );
  return standingOf(line, data, new Date(0));
}
