import { z } from 'zod';
import { CertificateStatus } from '../certificates/certificate-status.ts';
import { EnrolmentStatus } from '../cohorts/cohort-status.ts';
import { Day, Id, Instant, PageQuery, prose } from '../kernel/schemas.ts';
import { MergeStatus } from './merge-status.ts';
import { BirthDate, IdentityKind } from './person.ts';

/** The fields of a person of which one side is chosen; the document goes as a whole. */
export const MergeField = z.enum(['fullName', 'birthDate', 'identity']);
export type MergeField = z.output<typeof MergeField>;

/** How two records came together: by the same document, or by the same name and birth date. */
export const MergeGround = z.enum(['document', 'name']);
export type MergeGround = z.output<typeof MergeGround>;

/** One of the two records, side by side; never more of a document than its last four digits. */
export const MergeSide = z
  .object({
    personId: Id,
    fullName: z.string(),
    birthDate: BirthDate,
    identityKind: IdentityKind,
    identityLast4: z.string().nullable(),
    recordedAt: Instant,
    hasAccount: z.boolean(),
    enrolments: z.array(z.object({ cohort: z.string(), centre: z.string(), startsOn: Day, status: EnrolmentStatus })),
    certificates: z.array(z.object({ title: z.string(), holderName: z.string(), status: CertificateStatus })),
  })
  .meta({ id: 'MergeSide' });
export type MergeSide = z.output<typeof MergeSide>;

/** Which record stays, and from whom each field comes. */
export const MergeChoice = z.strictObject({
  survivorId: Id,
  fullName: Id,
  birthDate: Id,
  identity: Id,
});
export type MergeChoice = z.output<typeof MergeChoice>;

/** A proposal of the first of two people. */
export const MergeProposal = z.strictObject({ choice: MergeChoice, reason: prose(500).pipe(z.string().min(5)) });
export type MergeProposal = z.output<typeof MergeProposal>;

/** What somebody decides over a case. */
export const MergeDecision = z.strictObject({
  event: z.enum(['confirm', 'send_back', 'keep_apart', 'reopen']),
  reason: prose(500)
    .nullish()
    .transform((reason) => reason || null),
});
export type MergeDecision = z.output<typeof MergeDecision>;

/** One step of a case, for ever. */
export const MergeStep = z.object({
  status: MergeStatus,
  at: Instant,
  byName: z.string(),
  reason: z.string().nullable(),
  /** What was re-pointed when the two became one: how many things of which kind. */
  moved: z.record(z.string(), z.int()).nullable(),
});
export type MergeStep = z.output<typeof MergeStep>;

/** Two records that may be one person. */
export const MergeCase = z
  .object({
    id: Id,
    status: MergeStatus,
    ground: MergeGround,
    openedAt: Instant,
    names: z.array(z.string()),
  })
  .meta({ id: 'MergeCase' });
export type MergeCase = z.output<typeof MergeCase>;

/** A case with both sides, what is proposed, what stands against it, and what happened. */
export const MergeCaseDetail = MergeCase.extend({
  sides: z.array(MergeSide),
  choice: MergeChoice.nullable(),
  proposedByName: z.string().nullable(),
  blockers: z.array(z.object({ code: z.string() }).loose()),
  steps: z.array(MergeStep),
}).meta({ id: 'MergeCaseDetail' });
export type MergeCaseDetail = z.output<typeof MergeCaseDetail>;

/** What a list of cases is narrowed to. */
export const MergeQuery = PageQuery.omit({ q: true }).extend({ status: MergeStatus.optional() });
export type MergeQuery = z.output<typeof MergeQuery>;
