import { CertificateProblem } from '../certificate-problem.ts';
import type { CertificateDocument } from './certificate-document.ts';

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

const FIELDS: Shape<CertificateDocument> = {
  kind: oneOf('training', 'participation'),
  specimen: oneOf(true, false),
  number: text,
  code: matching(/^[0-9A-Z]{4}(-[0-9A-Z]{4}){3}$/),
  // The QR's alphanumeric mode (ISO/IEC 18004 §7.4.4) has capitals, digits and a few signs only.
  verificationUrl: matching(/^HTTPS?:\/\/[0-9A-Z $%*+\-./:]{3,120}$/),
  holderName: text,
  programmeTitle: text,
  schemeTitle: orNull(text),
  schemeCoverage: oneOf('full', 'partial', null),
  units: listOf(
    shape<CertificateDocument['units'][number]>({
      code: text,
      title: text,
      lessonHours: amount,
      result: oneOf('K', 'BK', null),
    }),
    200,
  ),
  lessonHoursHeld: amount,
  lessonHoursPlanned: amount,
  cohortTitle: text,
  startsOn: date,
  endsOn: date,
  issuedOn: date,
  centre: shape<CertificateDocument['centre']>({ name: text, place: text }),
  signatories: (value) =>
    listOf(shape<CertificateDocument['signatories'][number]>({ name: text, capacity: text }), 3)(value) &&
    (value as unknown[]).length > 0,
  assurance: oneOf('uncertified', 'certified'),
  reference: shape<CertificateDocument['reference']>({ attendancePercent: orNull(amount) }),
};

/** Whether a value read from outside has every field of a certificate document. */
export function isCertificateDocument(value: unknown): value is CertificateDocument {
  return shape(FIELDS)(value);
}

/** Refuses a document that cannot be printed, naming the first wrong field. */
export function assertCertificateDocument(document: CertificateDocument): void {
  const field = firstWrong(FIELDS, { ...document });
  if (field !== null) throw new CertificateProblem('document_invalid', { field });
}
