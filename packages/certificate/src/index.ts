export { CertificateProblem, type CertificateProblemCode } from './certificate-problem.ts';
export type { SignatureAlgorithm } from './cms/cms-form.ts';
export type {
  Assurance,
  BodyDocument,
  BodyDocumentForm,
  CertificateDocument,
  CertificateUnit,
  Signatory,
  TrainingDocument,
  UnitResult,
} from './document/certificate-document.ts';
export { isBodyDocument, issuerOf } from './document/certificate-document.ts';
export type { IndonesianTimeZone } from './document/dates.ts';
export { assertCertificateDocument, isCertificateDocument } from './document/document-shape.ts';
export type { DrawnPdf } from './drawing/blank-signature.ts';
export { drawCertificate } from './drawing/draw-certificate.ts';
export { drawPreview, PREVIEW_CODE } from './drawing/draw-preview.ts';
export { overflowsOf } from './drawing/free-texts.ts';
export type { CertificateLook } from './drawing/look.ts';
export type { Signing } from './drawing/signature-field.ts';
export * from './forms/after-forms.ts';
export * from './forms/agreement-forms.ts';
export { drawForm } from './forms/draw-form.ts';
export type { Form, FormFact, FormPart, FormSignature } from './forms/form.ts';
export { emptyParts, partName } from './forms/form.ts';
export { type FormFacts, type FormUnit, unsigned } from './forms/form-facts.ts';
export * from './forms/instrument-forms.ts';
export * from './forms/judgement-forms.ts';
export * from './forms/planning-forms.ts';
export * from './forms/review-forms.ts';
export { lengthened } from './long-term/lengthen.ts';
export { OcspProblem, type OcspReason } from './long-term/ocsp-problem.ts';
export { publishedOverHttp } from './long-term/published-word.ts';
export type { ValidationData } from './long-term/security-store.ts';
export { type NotGood, StandingProblem } from './long-term/standing-problem.ts';
export { type ValidationSources, validationDataOf } from './long-term/validation-data.ts';
export { type Assigned, type AssignmentLetters, drawAssignmentLetters } from './papers/assignment-letter.ts';
export { type AttendanceDay, drawAttendanceSheet } from './papers/attendance-sheet.ts';
export { type BreachPapers, drawBreachLetters, drawBreachList } from './papers/breach-papers.ts';
export { type Decree, drawDecree } from './papers/decree.ts';
export { drawExamAnswerSheets, type ExamAnswerSheets } from './papers/exam-answer-sheet.ts';
export { drawExamBooklet, type ExamBooklet, type PrintedQuestion } from './papers/exam-booklet.ts';
export { issueMinutes, type MinutesLine, type PanelMinutes } from './papers/minutes.ts';
export type { PaperHead } from './papers/paper.ts';
export { drawTimetable, type TimetableDay } from './papers/timetable.ts';
export { CryptokiProblem, type KeyProblem, keyProblem } from './pkcs11/cryptoki-problem.ts';
export { type Pkcs11Key, pkcs11SignatureProvider } from './pkcs11/pkcs11-signer.ts';
export type { KeyName, TokenName } from './pkcs11/token-objects.ts';
export type { BsrePerson, BsreSeal, BsreService } from './providers/bsre-service.ts';
export { signWithBsre } from './providers/bsre-service.ts';
export { type BsreOfficials, type BsreSealing, bsreOfficials, bsreSigner } from './providers/bsre-signer.ts';
export {
  type CertificateSigner,
  completeCertificatePdf,
  type DocumentSigner,
  isDocumentSigner,
  type PrepareOptions,
  prepareCertificatePdf,
} from './providers/document-signer.ts';
export { isOfficialSigning, type Official, type OfficialSigning } from './providers/official-signing.ts';
export { pkcs12Keys } from './providers/pkcs12-keys.ts';
export { ProviderProblem, type ProviderReason } from './providers/provider-problem.ts';
export { type RemoteKey, remoteSignatureProvider } from './providers/remote-signer.ts';
export type { ServiceAddress } from './providers/service-call.ts';
export { type IssuedRecord, issueRecord, RECORD_TYPE } from './record/issue-record.ts';
export {
  type Authority,
  createAuthority,
  createSigner,
  type SignerKeys,
  type SignerOptions,
} from './signing/authority.ts';
export { type Es256Signer, es256SignerOf, publishedKeyOf } from './signing/es256.ts';
export {
  type Draw,
  type IssuedCertificate,
  type IssueOptions,
  issueCertificatePdf,
} from './signing/issue-certificate-pdf.ts';
export {
  fingerprintOf,
  makeRevocationList,
  type RevocationListTimes,
  type RevokedCertificate,
} from './signing/revocation-list.ts';
export { signDigest } from './signing/sign-digest.ts';
export {
  certificatesInPem,
  type LocalSignatureKeys,
  localSignatureProvider,
  type SignatureProvider,
} from './signing/signature-provider.ts';
export { httpTimestampAuthority, type TimestampAddress } from './timestamp/timestamp-authority.ts';
export type { TimestampAuthority } from './timestamp/timestamp-port.ts';
export { TimestampProblem, type TimestampReason } from './timestamp/timestamp-problem.ts';
