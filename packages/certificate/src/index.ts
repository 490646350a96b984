export { CertificateProblem, type CertificateProblemCode } from './certificate-problem.ts';
export type {
  Assurance,
  CertificateDocument,
  CertificateUnit,
  Signatory,
  UnitResult,
} from './document/certificate-document.ts';
export type { IndonesianTimeZone } from './document/dates.ts';
export { assertCertificateDocument, isCertificateDocument } from './document/document-shape.ts';
export { type IssuedRecord, issueRecord, RECORD_TYPE } from './record/issue-record.ts';
export { type RecordFacts, readRecordPdf } from './record/read-record.ts';
export {
  type Authority,
  createAuthority,
  createSigner,
  type SignerKeys,
  type SignerOptions,
} from './signing/authority.ts';
export { type Es256Signer, es256SignerOf, publishedKeyOf } from './signing/es256.ts';
export { type IssuedCertificate, type IssueOptions, issueCertificatePdf } from './signing/issue-certificate-pdf.ts';
export {
  type LocalSignatureKeys,
  localSignatureProvider,
  type SignatureAlgorithm,
  type SignatureProvider,
} from './signing/signature-provider.ts';
export { type PdfSignatureVerdict, type PdfVerdict, type VerifyOptions, verifyPdf } from './verification/verify-pdf.ts';
