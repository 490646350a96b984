import { createHash, X509Certificate } from 'node:crypto';
import type { CertificateDocument } from '../document/certificate-document.ts';
import { ATTACHMENT_NAME } from '../drawing/draw-certificate.ts';
import { type CmsParts, holds, signedAttributes } from '../signing/cms-signature.ts';
import { certificatesInPem } from '../signing/signature-provider.ts';
import { commonNameOf } from '../signing/x509-certificate.ts';
import { readAttachedDocument } from './attached-document.ts';
import { attempt } from './attempt.ts';
import { readCms } from './cms-reading.ts';
import { findSignedRevision, type SignedRevision } from './signed-revision.ts';
import { type Trust, trustIn } from './trust.ts';

/** What a signature says and whether it holds for the whole file as it lies there. */
export interface PdfSignatureVerdict {
  /** The signature is right and covers every byte of the file; an appended update makes it false. */
  valid: boolean;
  /** The signer's certificate leads to one of the trusted roots. */
  trusted: boolean;
  signedBy: string;
  /** The time that the signer claims, ISO 8601. */
  signedAt: string;
  /** PAdES baseline level (ETSI EN 319 142-1). */
  level: 'B-B';
}

/** The answer about one file. */
export interface PdfVerdict {
  kind: 'not_pdf' | 'unsigned' | 'signed';
  /** `intact`: ours, every byte as signed or issued. `altered`: was ours, is not any more. `not_ours`: anything else. */
  integrity: 'intact' | 'altered' | 'not_ours';
  signature: PdfSignatureVerdict | null;
  /** The attached snapshot, if readable; show it only beside the verdict. */
  document: CertificateDocument | null;
  /** Whether the digest is one of the known ones; null where none were given. */
  known: boolean | null;
  /** How often the file was saved; a certificate of ours has one. */
  revisions: number;
  sha256: string;
}

/** Against what a file is judged. */
export interface VerifyOptions {
  /** PEM texts, each with one root or more. */
  trustedRoots: readonly string[];
  /** SHA-256 digests, in hex, of the files that were issued. */
  knownDigests?: ReadonlySet<string>;
}

const LARGEST = 2 * 1024 * 1024;

/** Judges any bytes, however hostile, without throwing and with bounded work (SHA-256 aside, no file over 2 MiB is read, since ours have some 70 kB). */
export function verifyPdf(bytes: Uint8Array, { trustedRoots, knownDigests }: VerifyOptions): PdfVerdict {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const known = knownDigests === undefined ? null : knownDigests.has(sha256);
  const nothing = { signature: null, document: null, known, revisions: 0, sha256 };
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (!file.subarray(0, 5).equals(Buffer.from('%PDF-'))) {
    return { ...nothing, kind: 'not_pdf', integrity: 'not_ours' };
  }
  if (file.length > LARGEST) return { ...nothing, kind: 'unsigned', integrity: 'not_ours' };
  const text = file.toString('latin1');
  const revisions = text.split('%%EOF').length - 1;
  const bearsOurMark = text.includes(`(${ATTACHMENT_NAME})`);
  const found = findSignedRevision(text);
  if (found === null) {
    const kind = bearsOurMark ? 'signed' : 'unsigned';
    return { ...nothing, revisions, kind, integrity: bearsOurMark ? 'altered' : 'not_ours' };
  }
  const judgement = attempt(() => judge(file, found, trustedRoots));
  const integrity = known === true ? 'intact' : integrityOf(judgement, bearsOurMark);
  const signature = judgement?.signature ?? null;
  return { kind: 'signed', integrity, signature, document: documentOf(found), known, revisions, sha256 };
}

interface Judgement {
  signature: PdfSignatureVerdict;
  trust: Trust;
}

// A forger's own key gives a sound signature that leads to no root of ours: not ours. A broken one on our form: altered.
function integrityOf(judgement: Judgement | null, bearsOurMark: boolean): PdfVerdict['integrity'] {
  const trust = judgement?.trust ?? 'stranger';
  if (judgement?.signature.valid && trust === 'trusted') return 'intact';
  if (judgement?.signature.valid && trust !== 'damaged') return 'not_ours';
  return trust !== 'stranger' || bearsOurMark ? 'altered' : 'not_ours';
}

function judge(file: Buffer, found: SignedRevision, trustedRoots: readonly string[]): Judgement {
  const cms = readCms(found.contents);
  const [signer = Buffer.alloc(0)] = cms.certificates;
  const roots = trustedRoots.flatMap(certificatesInPem).map((root) => new X509Certificate(root));
  const trust = trustIn(cms.certificates, roots, found.claimedAt);
  const signature: PdfSignatureVerdict = {
    valid: found.end === file.length && isSound(file, found, cms, signer),
    trusted: trust === 'trusted',
    signedBy: commonNameOf(signer),
    signedAt: found.claimedAt.toISOString(),
    level: 'B-B',
  };
  return { signature, trust };
}

function isSound(file: Buffer, { gap, end }: SignedRevision, cms: CmsParts, signer: Buffer): boolean {
  const signed = createHash('sha256').update(file.subarray(0, gap.start)).update(file.subarray(gap.end, end));
  if (!signed.digest().equals(cms.contentDigest)) return false;
  return holds(signedAttributes(cms.contentDigest, signer), cms.signature, signer);
}

function documentOf({ revision }: SignedRevision): CertificateDocument | null {
  return attempt(() => readAttachedDocument(revision));
}
