import { z } from 'zod';
import { EnrolmentStatus } from '../cohorts/cohort-status.ts';
import { Id, Instant } from '../kernel/schemas.ts';
import { CertifiedUnit } from './certificate.ts';

/** A reason against issuing, loose because each carries its own facts. */
export const BlockerView = z.object({ code: z.string() }).loose();

/** What is asked: certificates of a kind for a cohort, for all who may have one or for those named. */
export const IssuanceRequest = z.strictObject({
  kind: z.enum(['training', 'participation']),
  enrolmentIds: z.array(Id).min(1).max(500).optional(),
});
export type IssuanceRequest = z.output<typeof IssuanceRequest>;

/** One trainee on the readiness list, with the reasons against each kind of certificate. */
export const IssuanceReadiness = z
  .object({
    enrolmentId: Id,
    fullName: z.string(),
    enrolmentStatus: EnrolmentStatus,
    attendancePercent: z.int().nullable(),
    units: z.array(CertifiedUnit),
    training: z.array(BlockerView),
    participation: z.array(BlockerView),
    certificateId: Id.nullable(),
  })
  .meta({ id: 'IssuanceReadiness' });
export type IssuanceReadiness = z.output<typeof IssuanceReadiness>;

/** From the request to the signed files, or to where it ended otherwise; `awaiting_signature` waits for the official in person. */
export const BatchStatus = z.enum([
  'pending_approval',
  'awaiting_signature',
  'queued',
  'running',
  'done',
  'rejected',
  'void',
]);
/** Where a batch stands. */
export type BatchStatus = z.output<typeof BatchStatus>;

/** The states in which a worker issues what was approved, or will. */
export const batchesAtWork: readonly BatchStatus[] = ['queued', 'running'];

/** The states in which a batch is still to be decided, signed or issued: whoever is on its list is asked for already. */
export const openBatchStatuses: readonly BatchStatus[] = ['pending_approval', 'awaiting_signature', ...batchesAtWork];

/** A batch of certificates on its way from the request to the signed files. */
export const IssuanceBatch = z
  .object({
    id: Id,
    cohortId: Id,
    cohortTitle: z.string(),
    centreId: Id,
    centreName: z.string(),
    kind: z.enum(['training', 'participation']),
    status: BatchStatus,
    total: z.int(),
    issued: z.int(),
    failed: z.array(z.object({ enrolmentId: Id, fullName: z.string(), code: z.string() })),
    /** SHA-256 of the exact list the approval stands for. */
    listHash: z.string(),
    requestedById: Id,
    requestedByName: z.string(),
    requestedAt: Instant,
    approvedByName: z.string().nullable(),
    approvedAt: Instant.nullable(),
    finishedAt: Instant.nullable(),
    /** Since when it rests; what is in hand then is finished, and nothing more is begun. */
    pausedAt: Instant.nullable(),
    pausedByName: z.string().nullable(),
    /** The round that it is a part of; null where it was asked for by itself. */
    roundId: Id.nullable(),
    /** Certificates a second over the last stretch, and the seconds left at that rate; null while unknown. */
    ratePerSecond: z.number().nullable(),
    secondsLeft: z.number().nullable(),
    /** Whether the approving official signs each certificate in person, with a passphrase. */
    inPerson: z.boolean(),
    /** Whether it is the caller whose signature is awaited. */
    awaitsCaller: z.boolean(),
    /** Reasons against the caller's approving it (rule 22), or signing what they approved. */
    blockers: z.array(z.object({ code: z.string() })),
    demo: z.boolean(),
  })
  .meta({ id: 'IssuanceBatch' });
export type IssuanceBatch = z.output<typeof IssuanceBatch>;

/** A batch with the exact list to be approved. */
export const IssuanceBatchDetail = IssuanceBatch.extend({
  items: z.array(
    z.object({
      enrolmentId: Id,
      holderName: z.string(),
      units: z.array(CertifiedUnit),
      attendancePercent: z.int().nullable(),
      status: z.enum(['waiting', 'issued', 'failed']),
      certificateId: Id.nullable(),
    }),
  ),
}).meta({ id: 'IssuanceBatchDetail' });
export type IssuanceBatchDetail = z.output<typeof IssuanceBatchDetail>;

/** An approval names the hash of the list that was read, see `approvalOf`; absent, it stands for the list as requested. */
export const BatchApproval = z.strictObject({ listHash: z.string().length(64).optional() });
export type BatchApproval = z.output<typeof BatchApproval>;
