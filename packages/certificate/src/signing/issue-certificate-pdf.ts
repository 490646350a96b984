import { createHash } from 'node:crypto';
import { CertificateProblem } from '../certificate-problem.ts';
import type { CertificateDocument } from '../document/certificate-document.ts';
import type { IndonesianTimeZone } from '../document/dates.ts';
import { type DrawnCertificate, drawCertificate, RESERVED_BYTES } from '../drawing/draw-certificate.ts';
import { signDigest } from './cms-signature.ts';
import type { SignatureProvider } from './signature-provider.ts';
import { commonNameOf } from './x509-certificate.ts';

/** A finished certificate file. */
export interface IssuedCertificate {
  pdf: Buffer;
  /** SHA-256 of the file in hex: what the registry keeps. */
  sha256: string;
  signedBy: string;
  signedAt: string;
}

/** When and where the signature is made. */
export interface IssueOptions {
  signedAt: Date;
  /** Default: Asia/Jakarta (WIB). */
  timeZone?: IndonesianTimeZone;
}

/** Draws the frozen document, signs it as PAdES B-B, and answers the file with its digest. */
export async function issueCertificatePdf(
  document: CertificateDocument,
  signer: SignatureProvider,
  { signedAt, timeZone = 'Asia/Jakarta' }: IssueOptions,
): Promise<IssuedCertificate> {
  if (document.assurance !== signer.assurance) {
    throw new CertificateProblem('assurance_mismatch', { document: document.assurance, signer: signer.assurance });
  }
  const [certificate] = signer.certificateChain;
  if (certificate === undefined) throw new CertificateProblem('chain_invalid');
  const signedBy = commonNameOf(certificate);
  const pdf = await sealed(drawCertificate(document, { signedAt, timeZone, signedBy }), signer);
  const sha256 = createHash('sha256').update(pdf).digest('hex');
  return { pdf, sha256, signedBy, signedAt: signedAt.toISOString() };
}

// ISO 32000-1 §12.8.1: the digest covers all bytes but the Contents string with its angle brackets.
async function sealed({ bytes, signatureOffset }: DrawnCertificate, signer: SignatureProvider): Promise<Buffer> {
  const start = bytes.indexOf('/Contents <', signatureOffset) + '/Contents '.length;
  const end = start + 2 + RESERVED_BYTES * 2;
  const rangeStart = bytes.indexOf('/ByteRange [', signatureOffset) + '/ByteRange '.length;
  const rangeEnd = bytes.indexOf(']', rangeStart) + 1;
  bytes.write(`[0 ${start} ${end} ${bytes.length - end}]`.padEnd(rangeEnd - rangeStart), rangeStart, 'latin1');
  const digest = createHash('sha256').update(bytes.subarray(0, start)).update(bytes.subarray(end)).digest();
  const cms = await signDigest(digest, signer);
  if (cms.length > RESERVED_BYTES) throw new CertificateProblem('signature_too_large', { bytes: cms.length });
  bytes.write(cms.toString('hex'), start + 1, 'latin1');
  return bytes;
}
