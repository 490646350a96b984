import { createHash } from 'node:crypto';
import { type StatusEntry, signStatement } from '@kompeten/statement';
import { CertificateProblem } from '../certificate-problem.ts';
import type { Assurance, CertificateDocument } from '../document/certificate-document.ts';
import type { IndonesianTimeZone } from '../document/dates.ts';
import { statementOf } from '../document/statement-of.ts';
import type { DrawnPdf } from '../drawing/blank-signature.ts';
import { drawCertificate } from '../drawing/draw-certificate.ts';
import type { CertificateLook } from '../drawing/look.ts';
import type { Signing } from '../drawing/signature-field.ts';
import type { TimestampAuthority } from '../timestamp/timestamp-port.ts';
import { es256SignerOf } from './es256.ts';
import { sealed } from './seal-pdf.ts';
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
  /** Who signs the statement of the second QR; default: whoever signs the file. */
  statements?: SignatureProvider;
  /** The certificate's signed credential, attached beside its data; without it there is none in the file. */
  credential?: string | null;
  /** Who proves the time of the signature (B-T); without it only the signer claims one (B-B). */
  timestamps?: TimestampAuthority | null;
  /** How it looks; as usual where it is left out. */
  look?: CertificateLook;
  /** Who draws it, before it is signed here; this very thread where it is left out. */
  draw?: Draw;
}

/** Draws a document as `drawCertificate` does, perhaps elsewhere: what it is told and what it answers holds no key. */
export type Draw = (document: CertificateDocument, signing: Signing) => DrawnPdf | Promise<DrawnPdf>;

/** Draws the frozen document, signs it as PAdES B-B or B-T, and answers the file with its digest. */
export async function issueCertificatePdf(
  document: CertificateDocument,
  signer: SignatureProvider,
  options: IssueOptions,
): Promise<IssuedCertificate> {
  const { signedAt, timeZone = 'Asia/Jakarta', status = null, credential = null, timestamps = null } = options;
  const { statements = signer, look, draw = drawCertificate } = options;
  assertAssurance(document, signer);
  const [certificate] = signer.certificateChain;
  if (certificate === undefined) throw new CertificateProblem('chain_invalid');
  const signedBy = commonNameOf(certificate);
  const statement = status && (await signedStatement(document, statements, status));
  const stamped = timestamps !== null;
  const drawn = await draw(document, { signedAt, timeZone, signedBy, statement, credential, stamped, look });
  const pdf = await sealed(drawn, signer, timestamps);
  const sha256 = createHash('sha256').update(pdf).digest('hex');
  return { pdf, sha256, signedBy, signedAt: signedAt.toISOString() };
}

/** Refuses to print of a signature what it is not. */
export function assertAssurance(document: CertificateDocument, signer: { assurance: Assurance }): void {
  if (document.assurance === signer.assurance) return;
  throw new CertificateProblem('assurance_mismatch', { document: document.assurance, signer: signer.assurance });
}

/** What the second QR holds; null with a key that is not P-256. */
export async function signedStatement(document: CertificateDocument, signer: SignatureProvider, status: StatusEntry) {
  const es256 = es256SignerOf(signer);
  return es256 && signStatement(statementOf(document, status), es256.publicKey, es256.sign);
}
