import { createHash } from 'node:crypto';
import type { Assurance, CertificateDocument } from '../document/certificate-document.ts';
import { drawCertificate } from '../drawing/draw-certificate.ts';
import {
  assertAssurance,
  type IssuedCertificate,
  type IssueOptions,
  signedStatement,
} from '../signing/issue-certificate-pdf.ts';
import type { SignatureProvider } from '../signing/signature-provider.ts';
import { signatureBehind } from './signature-behind.ts';

/** Whoever signs a finished file by itself: the file goes there, and comes back with a signature behind it. */
export interface DocumentSigner {
  readonly assurance: Assurance;
  /** The trust service provider, as it is printed: `BSrE`. */
  readonly serviceProvider: string;
  /** Whose certificate signs, as it is printed before anybody has signed. */
  readonly signedBy: string;
  /** The roots that its certificates lead to, in DER. */
  readonly roots: readonly Buffer[];
  /** The file with a signature behind it; throws a `ProviderProblem` where none can be had. */
  signFile(pdf: Buffer): Promise<Buffer>;
  /** Whether the service would sign, without a file being signed; throws a `ProviderProblem` where it would not. */
  probe(): Promise<void>;
  /** What the service itself says of a signed file. */
  opinionOn(pdf: Buffer): Promise<string>;
}

/** Everybody who signs certificates: over a digest, or a finished file. */
export type CertificateSigner = SignatureProvider | DocumentSigner;

/** Whether a signer wants the finished file and not a digest. */
export const isDocumentSigner = (signer: CertificateSigner): signer is DocumentSigner => 'signFile' in signer;

/** When and where it will have been signed, and who signs the statement of the second QR. */
export type PrepareOptions = Omit<IssueOptions, 'timestamps'> & { statements: SignatureProvider };

/** Draws the frozen document as it is sent to a signer of files: everything is in it but the signature. */
export async function prepareCertificatePdf(
  document: CertificateDocument,
  signer: DocumentSigner,
  options: PrepareOptions,
): Promise<Buffer> {
  const { signedAt, timeZone = 'Asia/Jakarta', status = null, credential = null, look } = options;
  assertAssurance(document, signer);
  const { signedBy, serviceProvider } = signer;
  const statement = status && (await signedStatement(document, options.statements, status));
  const signing = { signedAt, timeZone, signedBy, statement, credential, serviceProvider, look };
  const { bytes } = await (options.draw ?? drawCertificate)(document, signing);
  return bytes;
}

/**
 * Has a prepared file signed, and answers what may be kept: the very bytes that were prepared, with a signature behind them
 * that covers them all and leads to a root of this signer at that instant. Anything else is a `ProviderProblem`.
 */
export async function completeCertificatePdf(
  prepared: Buffer,
  signer: DocumentSigner,
  signedAt: Date,
): Promise<IssuedCertificate> {
  const pdf = await signer.signFile(prepared);
  const { commonName } = await signatureBehind(prepared, pdf, { roots: signer.roots, at: signedAt });
  const sha256 = createHash('sha256').update(pdf).digest('hex');
  return { pdf, sha256, signedBy: `${commonName} (${signer.serviceProvider})`, signedAt: signedAt.toISOString() };
}
