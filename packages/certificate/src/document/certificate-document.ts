/** PP 71/2019 art. 60: made with, or without, a certificate of an Indonesian trust service provider. */
export type Assurance = 'uncertified' | 'certified';

/** A judgement in training: the unit's criteria were met (K) or not yet (BK). */
export type UnitResult = 'K' | 'BK';

/** One unit as the certificate prints it. */
export interface CertificateUnit {
  code: string;
  title: string;
  /** Null where no hours were taught: a unit that was assessed. */
  lessonHours: number | null;
  result: UnitResult | null;
}

/** Who stands behind the certificate, in the capacity in which they acted (`Kepala Balai`, `Plt. Kepala Balai`). */
export interface Signatory {
  name: string;
  capacity: string;
}

/** What every certificate prints. */
interface PrintedDocument {
  /** Prints CONTOH / SPECIMEN all over. */
  specimen: boolean;
  number: string;
  /** Verification code in four groups, `XXXX-XXXX-XXXX-XXXX`. */
  code: string;
  /** What the QR holds, in upper case: `HTTPS://HOST/V/XXXXXXXXXXXXXXXX`. */
  verificationUrl: string;
  holderName: string;
  /** The programme, or the scheme. */
  programmeTitle: string;
  units: CertificateUnit[];
  /** Dates are `YYYY-MM-DD`. */
  issuedOn: string;
  /** The first one is named in the signature field. */
  signatories: Signatory[];
  assurance: Assurance;
}

/** The frozen contents of one training certificate: stored before it is signed, and attached to the PDF as JSON. */
export interface TrainingDocument extends PrintedDocument {
  kind: 'training' | 'participation';
  schemeTitle: string | null;
  /** Whether the curriculum covers all units of the scheme; null where it claims none. */
  schemeCoverage: 'full' | 'partial' | null;
  lessonHoursHeld: number;
  lessonHoursPlanned: number;
  cohortTitle: string;
  startsOn: string;
  endsOn: string;
  centre: { name: string; place: string };
  reference: { attendancePercent: number | null };
}

/** How a certification body's document is drawn; where BNSP issues the certificate itself, ours is an extract of the register. */
export type BodyDocumentForm = 'certificate' | 'register_extract' | 'result_letter' | 'attained_units';

/** The frozen contents of what a certification body states after its decision. */
export interface BodyDocument extends PrintedDocument {
  kind: 'competency' | 'assessment_result';
  form: BodyDocumentForm;
  decidedOn: string;
  /** The last valid day; null where nothing expires. */
  validUntil: string | null;
  /** The number of BNSP's own form, where it issued one. */
  blankNumber: string | null;
  body: { name: string; place: string; licenceNumber: string | null };
}

/** The frozen contents of one certificate. */
export type CertificateDocument = TrainingDocument | BodyDocument;

/** Whether a document states what a certification body decided; otherwise it is a centre's about training. */
export const isBodyDocument = (document: CertificateDocument): document is BodyDocument => 'form' in document;

/** Who issues a document, and where. */
export const issuerOf = (document: CertificateDocument): { name: string; place: string } =>
  isBodyDocument(document) ? document.body : document.centre;
