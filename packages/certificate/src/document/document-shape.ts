import { CertificateProblem } from '../certificate-problem.ts';
import type {
  BodyDocument,
  CertificateDocument,
  CertificateUnit,
  Signatory,
  TrainingDocument,
} from './certificate-document.ts';

type Check = (value: unknown) => boolean;
type Shape<T> = { [Field in keyof T]-?: Check };

const text: Check = (value) => typeof value === 'string' && value.length > 0 && value.length <= 400;
const orNull =
  (check: Check): Check =>
  (value) =>
    value === null || check(value);
const amount: Check = (value) => typeof value === 'number' && Number.isFinite(value) && value >= 0;
const oneOf =
  (...allowed: unknown[]): Check =>
  (value) =>
    allowed.includes(value);
const matching =
  (pattern: RegExp): Check =>
  (value) =>
    typeof value === 'string' && pattern.test(value);
const listOf =
  (check: Check, most: number): Check =>
  (value) =>
    Array.isArray(value) && value.length <= most && value.every(check);
const date: Check = (value) =>
  matching(/^\d{4}-\d{2}-\d{2}$/)(value) && !Number.isNaN(Date.parse(`${String(value)}T00:00:00Z`));

function shape<T>(fields: Shape<T>): Check {
  return (value) =>
    typeof value === 'object' && value !== null && firstWrong(fields, value as Record<string, unknown>) === null;
}

function firstWrong<T>(fields: Shape<T>, value: Record<string, unknown>): string | null {
  return Object.entries<Check>(fields).find(([field, check]) => !check(value[field]))?.[0] ?? null;
}

type Common = Omit<Pick<TrainingDocument, keyof TrainingDocument & keyof BodyDocument>, 'kind'>;

const COMMON: Shape<Common> = {
  specimen: oneOf(true, false),
  number: text,
  code: matching(/^[0-9A-Z]{4}(-[0-9A-Z]{4}){3}$/),
  // The QR's alphanumeric mode (ISO/IEC 18004 §7.4.4) has capitals, digits and a few signs only.
  verificationUrl: matching(/^HTTPS?:\/\/[0-9A-Z $%*+\-./:]{3,120}$/),
  holderName: text,
  programmeTitle: text,
  units: listOf(
    shape<CertificateUnit>({
      code: text,
      title: text,
      lessonHours: orNull(amount),
      result: oneOf('K', 'BK', null),
    }),
    200,
  ),
  issuedOn: date,
  signatories: (value) =>
    listOf(shape<Signatory>({ name: text, capacity: text }), 3)(value) && (value as unknown[]).length > 0,
  assurance: oneOf('uncertified', 'certified'),
};

const TRAINING: Shape<TrainingDocument> = {
  ...COMMON,
  kind: oneOf('training', 'participation'),
  schemeTitle: orNull(text),
  schemeCoverage: oneOf('full', 'partial', null),
  lessonHoursHeld: amount,
  lessonHoursPlanned: amount,
  cohortTitle: text,
  startsOn: date,
  endsOn: date,
  centre: shape<TrainingDocument['centre']>({ name: text, place: text }),
  reference: shape<TrainingDocument['reference']>({ attendancePercent: orNull(amount) }),
};

const BODY: Shape<BodyDocument> = {
  ...COMMON,
  kind: oneOf('competency', 'assessment_result'),
  form: oneOf('certificate', 'register_extract', 'result_letter', 'attained_units'),
  decidedOn: date,
  validUntil: orNull(date),
  blankNumber: orNull(text),
  body: shape<BodyDocument['body']>({ name: text, place: text, licenceNumber: orNull(text) }),
};

/** Whether a value read from outside has every field of a certificate document. */
export function isCertificateDocument(value: unknown): value is CertificateDocument {
  return shape(TRAINING)(value) || shape(BODY)(value);
}

/** Refuses a document that cannot be printed, naming the first wrong field. */
export function assertCertificateDocument(document: CertificateDocument): void {
  const field = firstWrongOf(document);
  if (field !== null) throw new CertificateProblem('document_invalid', { field });
}

function firstWrongOf(document: CertificateDocument): string | null {
  return 'form' in document ? firstWrong(BODY, { ...document }) : firstWrong(TRAINING, { ...document });
}
