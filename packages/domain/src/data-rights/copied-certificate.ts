import { z } from 'zod';
import { ArchiveStop } from '../certificates/archive-stop.ts';
import { Day, Instant } from '../kernel/schemas.ts';
import { Words, Written } from './copied.ts';

const Kept = z.object({ sha256: Words, storedAt: Instant });

/** Who asked to change a certificate, and what a second person said; the words once they are decided. */
const Change = z.object({
  kind: z.string(),
  reasonClass: z.string(),
  status: z.string(),
  note: Words,
  requestedByName: z.string(),
  requestedAt: Instant,
  decidedByName: Words,
  decidedAt: Instant.nullable(),
  decisionReason: Words,
});

const Shared = z.object({
  label: Words,
  extent: z.string(),
  createdAt: Instant,
  expiresAt: Instant,
  withdrawnAt: Instant.nullable(),
  looks: z.array(z.object({ day: Day, looks: z.int(), files: z.int() })),
});

/** What became of a certificate's making: the list, the signer elsewhere, the files, each issuing anew. */
const making = {
  listedBy: z.array(
    z.object({ status: z.string(), requestedByName: z.string(), requestedAt: Instant, approvedByName: Words }),
  ),
  signatureRequests: z.array(z.object({ signer: z.string(), asked: z.int(), askedAt: Instant })),
  file: Kept.nullable(),
  archives: z.array(Kept.extend({ level: z.string() })),
  archiveStop: ArchiveStop.pick({ said: true, stoppedAt: true }).nullable(),
  credential: Kept.nullable(),
  reissues: z.array(z.object({ cause: z.string(), status: z.string(), doneAt: Instant.nullable() })),
};

/** What happened around a certificate once it was there. */
const traces = {
  history: z.array(z.object({ type: z.string(), at: Instant, reasonClass: Words, replacedByCode: Words })),
  changes: z.array(Change),
  shareLinks: z.array(Shared),
  /** When somebody who had the code tried a birth date; who it was and what was typed is not kept. */
  birthDateChecks: z.array(z.object({ at: Instant, act: z.string(), matched: z.boolean() })),
  /** Systems of employers that are told when the certificate changes, by their organisation (UU 27/2022 art. 5). */
  watchedBy: z.array(z.object({ organisation: z.string(), since: Instant })),
  /** Complaints about it; who complained and in which words stays between them and the issuer. */
  complaints: z.array(
    z.object({
      kind: z.string(),
      status: z.string(),
      filedAt: Instant,
      steps: z.array(z.object({ status: z.string(), at: Instant, byName: Words })),
    }),
  ),
  surveillance: z
    .object({
      dueOn: Day,
      renewalOpensOn: Day,
      status: z.string(),
      note: Words,
      doneAt: Instant.nullable(),
      doneByName: Words,
    })
    .nullable(),
  termsAccepted: z.array(z.object({ edition: z.int(), acceptedAt: Instant })),
};

/** A certificate with everything that the register holds about it; statements of attained units are among them. */
export const CertificateCopy = z
  .object({
    code: z.string(),
    number: Words,
    blankNumber: Words,
    kind: z.string(),
    origin: z.string(),
    title: z.string(),
    issuer: z.string(),
    holderName: z.string(),
    status: z.string(),
    voidReason: Words,
    issuedOn: Day.nullable(),
    validUntil: Day.nullable(),
    assurance: z.string(),
    signedBy: Words,
    signedAt: Instant.nullable(),
    createdAt: Instant,
    replacesCode: Words,
    /** What was frozen to be printed. */
    document: Written,
    ...making,
    ...traces,
  })
  .meta({ id: 'CertificateCopy' });
export type CertificateCopy = z.output<typeof CertificateCopy>;
