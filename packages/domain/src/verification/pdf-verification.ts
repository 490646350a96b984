import { z } from 'zod';
import { CredentialCheck } from '../credentials/credential-check.ts';
import { Instant } from '../kernel/schemas.ts';
import { FieldComparison } from './field-comparison.ts';
import { VerificationAnswer } from './verification.ts';

/**
 * What a file that somebody was handed is, more closely than whether it is intact. `sound`: as issued. `not_as_issued`:
 * signed by us, but not the file of this code. `not_registered`: signed by us, of a code that the register does not know.
 * `appended`: a sound signature with something behind it. `changed`: altered below the signature. `foreign_signature`:
 * signed by somebody else. `rewritten`: saved anew by another program, which breaks the signature. `printed_anew`: pages
 * with a code of ours and no signature, such as a print to PDF. `scan`, `picture`: a picture of paper, as PDF or as photo.
 */
export const PdfFinding = z.enum([
  'sound',
  'not_as_issued',
  'not_registered',
  'appended',
  'changed',
  'foreign_signature',
  'rewritten',
  'printed_anew',
  'scan',
  'picture',
  'encrypted',
  'truncated',
  'too_large',
  'other_document',
  'not_pdf',
]);
export type PdfFinding = z.output<typeof PdfFinding>;

/** One thing that was appended behind the signed part of a file; `page` counts from 1. */
export const PdfChange = z.object({
  what: z.enum(['page_text', 'page', 'note', 'form', 'attachment', 'metadata', 'signature', 'structure', 'bytes']),
  page: z.int().nullable(),
});
export type PdfChange = z.output<typeof PdfChange>;

/** What was found in a PDF: whether it is ours, intact, signed, and what the register says of it. */
export const PdfVerification = z
  .object({
    /** The SHA-256 of the file that was looked at, in hex. */
    sha256: z.string(),
    status: z.enum(['valid', 'suspended', 'revoked', 'expired', 'replaced', 'unknown']),
    certificate: VerificationAnswer.nullable(),
    integrity: z.enum(['intact', 'altered', 'not_ours']),
    finding: PdfFinding,
    changes: z.array(PdfChange),
    /** Names of the embedded files. */
    attachments: z.array(z.string()),
    /** The program that says it made a file that is not as it was issued. */
    producer: z.string().nullable(),
    signature: z.object({
      valid: z.boolean(),
      signedBy: z.string().nullable(),
      signedAt: Instant.nullable(),
      level: z.string().nullable(),
      assurance: z.enum(['certified', 'uncertified']).nullable(),
    }),
    comparison: z.array(FieldComparison),
    /** The credential that lies in the file; null where there is none, as in files from before there were any. */
    credential: CredentialCheck.nullable(),
    /** Where the file is the record of a check: what it says about itself, and whether the register made it; null where it was not
     *  asked. */
    record: z.object({ code: z.string(), madeAt: Instant, lines: z.int(), known: z.boolean().nullable() }).nullable(),
  })
  .meta({ id: 'PdfVerification' });
export type PdfVerification = z.output<typeof PdfVerification>;

/** What of a ZIP archive was no PDF to look at. */
export const FileRefusal = z.enum(['not_a_pdf', 'too_large']);
export type FileRefusal = z.output<typeof FileRefusal>;

/** One answer a file of an archive, in its order. */
export const FilesVerification = z
  .object({
    items: z.array(
      z.object({
        name: z.string(),
        sha256: z.string(),
        refusal: FileRefusal.nullable(),
        answer: PdfVerification.nullable(),
      }),
    ),
    asOf: Instant,
  })
  .meta({ id: 'FilesVerification' });
export type FilesVerification = z.output<typeof FilesVerification>;
