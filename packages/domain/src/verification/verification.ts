import { z } from 'zod';
import { BodyDocumentForm, CertificateKind, CertifiedUnit, StatusEventView } from '../certificates/certificate.ts';
import { ReasonClass, Standing } from '../certificates/certificate-status.ts';
import { Day, Instant } from '../kernel/schemas.ts';
import { LoggedAt } from '../transparency/log-proof.ts';

/** What anyone may know of a certificate who has its code: never NIK, birth date, address, phone, scores, photo. */
export const VerificationAnswer = z
  .object({
    status: Standing,
    kind: CertificateKind,
    origin: z.enum(['issued_here', 'recorded']),
    code: z.string(),
    number: z.string().nullable(),
    holderName: z.string(),
    issuer: z.string(),
    issuerKind: z.string(),
    issuerPlace: z.string(),
    issuerContact: z.string().nullable(),
    title: z.string(),
    cohortTitle: z.string().nullable(),
    units: z.array(CertifiedUnit),
    /** The scheme that the curriculum refers to, and whether it covers all of it or says that it covers a part (rule 17). */
    scheme: z.object({ title: z.string(), coverage: z.enum(['full', 'partial']) }).nullable(),
    /** Hours and days are unknown of what an issuer recorded from an older register. */
    lessonHoursHeld: z.number().nullable(),
    lessonHoursPlanned: z.number().nullable(),
    startsOn: Day.nullable(),
    endsOn: Day.nullable(),
    /** Of a certification body's document: how it is drawn, when it was decided, and the number of BNSP's own form. */
    form: BodyDocumentForm.nullable(),
    decidedOn: Day.nullable(),
    blankNumber: z.string().nullable(),
    issuedOn: Day,
    validUntil: Day.nullable(),
    signature: z.object({
      assurance: z.enum(['certified', 'uncertified']),
      signedBy: z.string().nullable(),
      sha256: z.string().nullable(),
    }),
    reasonClass: ReasonClass.nullable(),
    replacedByCode: z.string().nullable(),
    /** The certificate in whose place this one stands, and why; the old one still answers. */
    replaces: z.object({ code: z.string(), reasonClass: ReasonClass.nullable() }).nullable(),
    history: z.array(StatusEventView),
    /** Where its file stands in the transparency log; null where there is no file, or while it waits for its place. */
    log: LoggedAt.nullable(),
    specimen: z.boolean(),
    asOf: Instant,
  })
  .meta({ id: 'VerificationAnswer' });
export type VerificationAnswer = z.output<typeof VerificationAnswer>;

/** Codes that are answered in one go. */
export const MAX_CODES = 500;

/** Codes to be checked in one go. */
export const CodeList = z.strictObject({ codes: z.array(z.string().max(200)).min(1).max(MAX_CODES) });

/** Where something stands in a spreadsheet: its sheet, where codes stand in several, and its row, counted from 1. */
const PlaceInFile = z.object({ sheet: z.string().nullable(), row: z.int() });

/** One answer a code, in the order asked. */
export const BatchVerification = z
  .object({
    items: z.array(
      z.object({
        code: z.string(),
        result: z.enum(['found', 'unknown_code', 'mistyped_code']),
        answer: VerificationAnswer.nullable(),
        /** Of a spreadsheet alone: where the code stands in it. */
        ...PlaceInFile.partial().shape,
      }),
    ),
    /** Of a spreadsheet alone: the rows of people beside whom no code stands; they have no item. */
    rowsWithoutCode: z.array(PlaceInFile).optional(),
    asOf: Instant,
  })
  .meta({ id: 'BatchVerification' });
export type BatchVerification = z.output<typeof BatchVerification>;

/** A claim card's code with the PIN: the first time it sets the PIN, later it signs in. */
export const Claim = z.strictObject({
  claimCode: z.string().max(40),
  pin: z.string().regex(/^\d{6}$/, 'pin_six_digits'),
});
export type Claim = z.output<typeof Claim>;
