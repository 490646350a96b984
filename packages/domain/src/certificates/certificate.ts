import { z } from 'zod';
import { UnitCode } from '../competencies/competency-unit.ts';
import { Judgement } from '../grading/grade.ts';
import { Day, Id, Instant, printed, prose, text, Version } from '../kernel/schemas.ts';
import { ArchiveStop } from './archive-stop.ts';
import { CertificateStatus, ReasonClass, Standing, StatusEventType } from './certificate-status.ts';

/** Training completed, mere participation, competence after an assessment, or an assessment's result: never blurred (PRODUCT §2). */
export const CertificateKind = z.enum(['training', 'participation', 'competency', 'assessment_result']);
export type CertificateKind = z.output<typeof CertificateKind>;

/** How a certification body's document is drawn; where BNSP issues the certificate itself, ours is an extract of the register. */
export const BodyDocumentForm = z.enum(['certificate', 'register_extract', 'result_letter', 'attained_units']);
export type BodyDocumentForm = z.output<typeof BodyDocumentForm>;

/** A unit as printed, with its hours and its result where there are any; a unit that was assessed has no hours. */
export const CertifiedUnit = z.object({
  code: z.string(),
  title: z.string(),
  lessonHours: z.number().nullable(),
  result: Judgement.nullable(),
});
export type CertifiedUnit = z.output<typeof CertifiedUnit>;

/** An event of a certificate's life as staff see it. */
export const StatusEventView = z.object({
  type: StatusEventType,
  at: Instant,
  reasonClass: ReasonClass.nullable(),
  lapsesAt: Instant.nullable(),
  replacedByCode: z.string().nullable(),
});
export type StatusEventView = z.output<typeof StatusEventView>;

/** A certificate as lists show it. */
export const Certificate = z
  .object({
    id: Id,
    kind: CertificateKind,
    origin: z.enum(['issued_here', 'recorded']),
    number: z.string().nullable(),
    code: z.string(),
    holderName: z.string(),
    title: z.string(),
    cohortId: Id.nullable(),
    enrolmentId: Id.nullable(),
    personId: Id,
    /** The centre, or the certification body, that issues it: one of the two. */
    centreId: Id.nullable(),
    bodyId: Id.nullable(),
    issuer: z.string(),
    status: CertificateStatus,
    standing: Standing,
    issuedOn: Day.nullable(),
    validUntil: Day.nullable(),
    specimen: z.boolean(),
    version: Version,
  })
  .meta({ id: 'Certificate' });
export type Certificate = z.output<typeof Certificate>;

/** A request of a change that takes two people. */
export const CertificateRequest = z
  .object({
    id: Id,
    certificateId: Id,
    kind: z.enum(['revocation', 'replacement', 'suspension', 'reinstatement']),
    reasonClass: ReasonClass,
    reason: z.string(),
    note: z.string(),
    holderName: z.string().nullable(),
    /** The units that a reduction takes away; null for any other change. */
    withoutUnits: z.array(z.string()).nullable(),
    status: z.enum(['pending', 'approved', 'rejected']),
    requestedById: Id,
    requestedByName: z.string(),
    requestedAt: Instant,
    decidedByName: z.string().nullable(),
    decidedAt: Instant.nullable(),
    /** Whether whoever approves signs the new certificate in person, with a passphrase. */
    inPerson: z.boolean(),
    /** Reasons against the caller's approving it (rule 22), or signing it in person. */
    blockers: z.array(z.object({ code: z.string() })),
    certificate: Certificate.nullable(),
  })
  .meta({ id: 'CertificateRequest' });
export type CertificateRequest = z.output<typeof CertificateRequest>;

/**
 * Why a number was voided: the replacement that it was for was refused, another decision took the place of its own, or the
 * certificate that was to be issued anew was no longer in force when it was signed.
 */
export const VoidReason = z.enum(['replacement_refused', 'decision_superseded', 'reissue_overtaken']);
export type VoidReason = z.output<typeof VoidReason>;

/** A certificate with what was printed and what happened to it. */
export const CertificateDetail = Certificate.extend({
  units: z.array(CertifiedUnit),
  /** Hours and days are those of a training; a certification body's document has a form and the day of its decision. */
  lessonHoursHeld: z.number().nullable(),
  lessonHoursPlanned: z.number().nullable(),
  startsOn: Day.nullable(),
  endsOn: Day.nullable(),
  form: BodyDocumentForm.nullable(),
  decidedOn: Day.nullable(),
  blankNumber: z.string().nullable(),
  /** Why its number is void; it stays in the register, and is never used again (rule 13). */
  voidReason: VoidReason.nullable(),
  assurance: z.enum(['certified', 'uncertified']),
  signedBy: z.string().nullable(),
  events: z.array(StatusEventView),
  replacesId: Id.nullable(),
  replacedById: Id.nullable(),
  requests: z.array(CertificateRequest),
  archiveStop: ArchiveStop.nullable(),
}).meta({ id: 'CertificateDetail' });
export type CertificateDetail = z.output<typeof CertificateDetail>;

/** Reason and note of a change; the reason is a public class or, typed freely, counts as `other`. */
export const ChangeReason = z.strictObject({
  reason: text(2, 100),
  note: prose(1000).default(''),
});
export type ChangeReason = z.output<typeof ChangeReason>;

/** A replacement, with the name as it must be printed when that is what changes (rule 18). */
export const ReplacementReason = z.strictObject({
  reason: text(2, 100),
  note: prose(1000).default(''),
  holderName: printed(1, 100).optional(),
});
export type ReplacementReason = z.output<typeof ReplacementReason>;

/** Units that are taken away from a body's document, and why; a new document with what is left takes its place. */
export const UnitReduction = z.strictObject({
  withoutUnits: z.array(UnitCode).min(1).max(60),
  note: prose(1000).pipe(z.string().min(5)),
});
export type UnitReduction = z.output<typeof UnitReduction>;
