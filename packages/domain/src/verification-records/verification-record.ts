import { z } from 'zod';
import { CertificateKind } from '../certificates/certificate.ts';
import { ReasonClass, Standing } from '../certificates/certificate-status.ts';
import { Day, Instant } from '../kernel/schemas.ts';
import { MAX_CODES } from '../verification/verification.ts';

/** What is to be recorded of one row: a code as typed, or the SHA-256 of a file, which never leaves its owner's device. */
export const RecordRequestRow = z.union([
  z.strictObject({ code: z.string().max(200) }),
  z.strictObject({ sha256: z.string().regex(/^[0-9a-f]{64}$/), code: z.string().max(200).nullish() }),
]);
export type RecordRequestRow = z.output<typeof RecordRequestRow>;

/** What is to be recorded. Nothing in it is printed as it was typed: the deployment signs its own words only. */
export const RecordRequest = z.strictObject({ rows: z.array(RecordRequestRow).min(1).max(MAX_CODES) });
export type RecordRequest = z.output<typeof RecordRequest>;

/** The answer of one line. */
export const RecordAnswer = z.enum([...Standing.options, 'unknown_code', 'mistyped_code', 'file_not_issued']);
export type RecordAnswer = z.output<typeof RecordAnswer>;

/** One line: what was asked, what was answered, and what the register holds; no more than any answer tells. */
export const RecordLine = z.object({
  line: z.int(),
  /** The code that was asked for, in groups of four; what was no code is not repeated. */
  code: z.string().nullable(),
  /** The SHA-256 of the file that was looked at, and whether it is byte for byte an issued one. */
  file: z.object({ sha256: z.string(), issued: z.boolean() }).nullable(),
  answer: RecordAnswer,
  certificate: z
    .object({
      kind: CertificateKind,
      number: z.string().nullable(),
      holderName: z.string(),
      title: z.string(),
      issuer: z.string(),
      issuedOn: Day,
      validUntil: Day.nullable(),
      reasonClass: ReasonClass.nullable(),
      replacedByCode: z.string().nullable(),
      specimen: z.boolean(),
    })
    .nullable(),
});
export type RecordLine = z.output<typeof RecordLine>;

/** What a record says was looked at. */
export const Verified = z.enum(['code_registered', 'standing_at_that_time', 'file_unaltered']);
export type Verified = z.output<typeof Verified>;

/** What a record says was not looked at. */
export const NotVerified = z.enum(['identity_of_bearer', 'paper_in_hand', 'later_changes', 'fitness_for_the_job']);
export type NotVerified = z.output<typeof NotVerified>;

/** A check for the hiring file: who answered, when, line by line, and what it does not say. */
export const VerificationRecord = z
  .object({
    version: z.literal(1),
    /** The code of the record itself, in groups of four. */
    code: z.string(),
    /** Where the register answers. */
    register: z.string(),
    /** The holder of the key with which it was asked; null where anybody asked. */
    askedBy: z.string().nullable(),
    madeAt: Instant,
    /** Until when the register can tell that it made this record; its signature lasts longer. */
    knownUntil: Day,
    verified: z.array(Verified),
    notVerified: z.array(NotVerified),
    lines: z.array(RecordLine),
  })
  .meta({ id: 'VerificationRecord' });
export type VerificationRecord = z.output<typeof VerificationRecord>;

/** A record as it is handed over: as data with a detached signature, and as a signed PDF. */
export const MadeVerificationRecord = z
  .object({
    record: VerificationRecord,
    /** RFC 7515 appendix F: header and signature around the record in its canonical form (RFC 8785). */
    jws: z.string(),
    /** The PDF in base64. */
    pdf: z.string(),
    /** SHA-256 of the PDF: all that the register keeps, beside code, time and number of lines. */
    sha256: z.string(),
  })
  .meta({ id: 'MadeVerificationRecord' });
export type MadeVerificationRecord = z.output<typeof MadeVerificationRecord>;

/** What the register knows of a record: nothing of its lines. */
export const KnownRecord = z
  .object({ code: z.string(), madeAt: Instant, lines: z.int(), sha256: z.string(), knownUntil: Day })
  .meta({ id: 'KnownRecord' });
export type KnownRecord = z.output<typeof KnownRecord>;
