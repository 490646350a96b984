import { type Bytes, isSame, joined, latin1Of, toHex } from '../der/bytes.ts';
import { ATTACHMENT_NAME } from '../document/attachment-name.ts';
import { readAttachedCredential, readAttachedDocument } from './attached-document.ts';
import { attempt, attemptLater } from './attempt.ts';
import { readCms } from './cms-reading.ts';
import { codeOf } from './code-of-file.ts';
import { contentsOf, type FileContents } from './file-contents.ts';
import { formatOf, isBrokenOff, isEncrypted, LARGEST } from './file-form.ts';
import type { PdfSignatureVerdict, PdfVerdict, VerifyOptions } from './pdf-verdict.ts';
import { isSignatureOf, sha256Of } from './signature-check.ts';
import { findSignedRevision, type SignedRevision } from './signed-revision.ts';
import { proofOf, trustOf } from './time-proof.ts';
import type { Trust } from './trust.ts';
import { readCertificate } from './x509-reading.ts';

type Judgement = { signature: PdfSignatureVerdict; trust: Trust; digestHolds: boolean };

/**
 * Judges any bytes, however hostile, without throwing and with bounded work (SHA-256 aside, no file over 2 MiB is read,
 * since ours have some 70 kB). It needs WebCrypto alone, and runs in browsers and Node alike.
 */
export async function verifyPdf(bytes: Uint8Array, options: VerifyOptions): Promise<PdfVerdict> {
  const file = new Uint8Array(bytes);
  const sha256 = toHex(await sha256Of(file));
  const known = options.knownDigests?.has(sha256) ?? null;
  const nothing = nothingOf(sha256, known);
  const format = formatOf(file);
  if (format !== 'pdf') return { ...nothing, kind: 'not_pdf', integrity: 'not_ours', finding: format };
  if (file.length > LARGEST) return { ...nothing, kind: 'unsigned', integrity: 'not_ours', finding: 'too_large' };
  const text = latin1Of(file);
  const revisions = text.split('%%EOF').length - 1;
  const found = findSignedRevision(text);
  const judgement = found && (await attemptLater(() => judge(file, text, found, options)));
  const isSound = known || (judgement?.signature.valid && judgement.trust === 'trusted');
  const contents = isSound ? null : attempt(() => contentsOf(text, found?.end ?? null));
  const integrity = isSound ? 'intact' : integrityOf(judgement, bearsOurMark(text, contents));
  const attached = attachedTo(found, contents);
  const finding = isSound ? 'sound' : findingOf(text, found, judgement, contents);
  const kind = found !== null || integrity === 'altered' ? 'signed' : 'unsigned';
  const code = codeOf(attached.document, contents);
  const signature = judgement?.signature ?? null;
  const signedByOthers = found === null ? text.includes('/ByteRange') : signature?.valid === true && signature.foreign;
  const isWhole = found !== null && judgement?.signature.valid === true;
  const issuedSha256 = isWhole ? toHex(await sha256Of(file.subarray(0, found.end))) : sha256;
  const judged = { ...nothing, kind, integrity, finding, signature, signedByOthers } as const;
  return { ...judged, ...attached, contents, code, revisions, issuedSha256 };
}

const attachedTo = (found: SignedRevision | null, contents: FileContents | null) => ({
  document: found && attempt(() => readAttachedDocument(found.revision)),
  credential: contents ? contents.credential : found && attempt(() => readAttachedCredential(found.revision)),
});

const nothingOf = (sha256: string, known: boolean | null) => ({
  ...{ signature: null, document: null, credential: null, contents: null, code: null },
  ...{ known, signedByOthers: false, revisions: 0, sha256, issuedSha256: sha256 },
});

// A forger's own key gives a sound signature that leads to no root of ours: not ours. A broken one on our form: altered.
function integrityOf(judgement: Judgement | null, isMarked: boolean): PdfVerdict['integrity'] {
  const trust = judgement?.trust ?? 'stranger';
  if (judgement?.signature.valid && trust !== 'damaged') return 'not_ours';
  return trust !== 'stranger' || isMarked ? 'altered' : 'not_ours';
}

const bearsOurMark = (text: string, contents: FileContents | null): boolean =>
  text.includes(`(${ATTACHMENT_NAME})`) || (contents?.attachments.includes(ATTACHMENT_NAME) ?? false);

function findingOf(
  text: string,
  found: SignedRevision | null,
  judgement: Judgement | null,
  contents: FileContents | null,
): PdfVerdict['finding'] {
  if (found === null && isEncrypted(text)) return 'encrypted';
  if (found === null && isBrokenOff(text)) return 'truncated';
  if (found !== null) {
    if (judgement === null) return 'changed';
    if (judgement.signature.valid) return judgement.trust === 'damaged' ? 'changed' : 'foreign_signature';
    if (!judgement.digestHolds) return 'changed';
    return judgement.trust === 'stranger' ? 'foreign_signature' : 'appended';
  }
  if (contents?.attachments.includes(ATTACHMENT_NAME)) return 'rewritten';
  if (contents !== null && contents.pages.flat().length === 0 && contents.hasPictures) return 'scan';
  return codeOf(null, contents) === null ? 'other_document' : 'printed_anew';
}

async function judge(file: Bytes, text: string, found: SignedRevision, options: VerifyOptions): Promise<Judgement> {
  const cms = await readCms(found.contents);
  const signer = readCertificate(cms.signer);
  const { gap, end } = found;
  const signed = joined(file.subarray(0, gap.start), file.subarray(gap.end, end));
  const signatureHolds =
    isSame(await sha256Of(signed), cms.contentDigest) &&
    (await isSignatureOf(signer.publicKey, cms.algorithmId, cms.signature, cms.attributes));
  const proof = await proofOf({ file, text, signedEnd: end, cms }, options);
  const digestHolds = signatureHolds && proof.timestampHolds;
  const trust = await trustOf(cms, found.claimedAt, proof, options);
  const signature: PdfSignatureVerdict = {
    valid: digestHolds && proof.end === file.length,
    trusted: trust === 'trusted',
    foreign: trust === 'stranger',
    signedBy: signer.commonName,
    signer: toHex(await sha256Of(cms.signer)),
    signedAt: found.claimedAt.toISOString(),
    level: proof.level,
    timestamp: proof.timestamp,
    renewBy: proof.renewBy,
  };
  return { signature, trust, digestHolds };
}
