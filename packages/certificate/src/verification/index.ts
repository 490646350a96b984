export { type EmbeddedPicture, embeddedPictures } from './embedded-pictures.ts';
export { compareWithRegister } from './field-comparison.ts';
export type { FileContents } from './file-contents.ts';
export {
  type FileTrust,
  type PadesLevel,
  type PdfSignatureVerdict,
  type PdfVerdict,
  provedAt,
  type VerifyOptions,
} from './pdf-verdict.ts';
export { type RecordFacts, readRecordPdf } from './read-record.ts';
export { recordVerificationOf, verificationOf } from './verification-of.ts';
export { verifyPdf } from './verify-pdf.ts';
