/** PP 71/2019 art. 60: made with, or without, a certificate of an Indonesian trust service provider. */
export type Assurance = 'uncertified' | 'certified';

/** A judgement in training: the unit's criteria were met (K) or not yet (BK). */
export type UnitResult = 'K' | 'BK';

/** One unit of the curriculum as the certificate prints it. */
export interface CertificateUnit {
  code: string;
  title: string;
  lessonHours: number;
  result: UnitResult | null;
}

/** Who stands behind the certificate, in the capacity in which they acted (`Kepala Balai`, `Plt. Kepala Balai`). */
export interface Signatory {
  name: string;
  capacity: string;
}

/** The frozen contents of one training certificate: stored before it is signed, and attached to the PDF as JSON. */
export interface CertificateDocument {
  kind: 'training' | 'participation';
  /** Prints CONTOH / SPECIMEN all over. */
  specimen: boolean;
  number: string;
  /** Verification code in four groups, `XXXX-XXXX-XXXX-XXXX`. */
  code: string;
  /** What the QR holds, in upper case: `HTTPS://HOST/V/XXXXXXXXXXXXXXXX`. */
  verificationUrl: string;
  holderName: string;
  programmeTitle: string;
  schemeTitle: string | null;
  /** Whether the curriculum covers all units of the scheme; null where it claims none. */
  schemeCoverage: 'full' | 'partial' | null;
  units: CertificateUnit[];
  lessonHoursHeld: number;
  lessonHoursPlanned: number;
  cohortTitle: string;
  /** Dates are `YYYY-MM-DD`. */
  startsOn: string;
  endsOn: string;
  issuedOn: string;
  centre: { name: string; place: string };
  /** The first one is named in the signature field. */
  signatories: Signatory[];
  assurance: Assurance;
  reference: { attendancePercent: number | null };
}
