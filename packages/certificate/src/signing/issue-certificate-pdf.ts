import { createHash } from 'node:crypto';
import { type StatusEntry, signStatement } from '@kompeten/statement';
import { CertificateProblem } from '../certificate-problem.ts';
import type { CertificateDocument } from '../document/certificate-document.ts';
import type { IndonesianTimeZone } from '../document/dates.ts';
import { statementOf } from '../document/statement-of.ts';
import { type DrawnCertificate, drawCertificate, RESERVED_BYTES } from '../drawing/draw-certificate.ts';
import { es256SignerOf } from './es256.ts';
import { signDigest } from './sign-digest.ts';
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
  /** Where its standing is published; without it, or with a key that is not P-256, there is no second QR. */
  status?: StatusEntry | null;
}

/** Draws the frozen document, signs it as PAdES B-B, and answers the file with its digest. */
export async function issueCertificatePdf(
  document: CertificateDocument,
  signer: SignatureProvider,
  { signedAt, timeZone = 'Asia/Jakarta', status = null }: IssueOptions,
): Promise<IssuedCertificate> {
  if (document.assurance !== signer.assurance) {
    throw new CertificateProblem('assurance_mismatch', { document: document.assurance, signer: signer.assurance });
  }
  const [certificate] = signer.certificateChain;
  if (certificate === undefined) throw new CertificateProblem('chain_invalid');
  const signedBy = commonNameOf(certificate);
  const statement = status && (await signedStatement(document, signer, status));
  const pdf = await sealed(drawCertificate(document, { signedAt, timeZone, signedBy, statement }), signer);
  const sha256 = createHash('sha256').update(pdf).digest('hex');
  return { pdf, sha256, signedBy, signedAt: signedAt.toISOString() };
}

async function signedStatement(document: CertificateDocument, signer: SignatureProvider, status: StatusEntry) {
  const es256 = es256SignerOf(signer);
  return es256 && signStatement(statementOf(document, status), es256.publicKey, es256.sign);
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
