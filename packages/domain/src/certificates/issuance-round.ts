import { z } from 'zod';
import { Id, Instant, PageQuery, text } from '../kernel/schemas.ts';

/** What is asked: certificates of a kind for everybody of a centre who may have one, or of one of its programmes. */
export const RoundRequest = z.strictObject({
  kind: z.enum(['training', 'participation']),
  /** The title of the programme; absent, all of them. */
  programmeTitle: text(1, 300).optional(),
});
export type RoundRequest = z.output<typeof RoundRequest>;

/** From the request to the last signed file; `empty` found nobody who is due. */
export const RoundStatus = z.enum(['gathering', 'pending_approval', 'approved', 'done', 'rejected', 'empty']);
/** Where a round stands. */
export type RoundStatus = z.output<typeof RoundStatus>;

/** Many cohorts' certificates that two people stand for at once: one exact list a cohort, one fingerprint of all lists. */
export const IssuanceRound = z
  .object({
    id: Id,
    centreId: Id,
    centreName: z.string(),
    kind: z.enum(['training', 'participation']),
    programmeTitle: z.string().nullable(),
    status: RoundStatus,
    /** Lists in the round that were not sent back and have not become void. */
    cohorts: z.int(),
    /** Lists that changed between the request and the approval, and are void. */
    voided: z.int(),
    total: z.int(),
    issued: z.int(),
    failed: z.int(),
    /** Lists that are approved and wait for the official who signs them in person. */
    unsigned: z.int(),
    /** Whether the approving official signs each list of a waiting round in person. */
    inPerson: z.boolean(),
    /** SHA-256 of the fingerprints of the lists that wait; what an approval names. Null where none waits. */
    listHash: z.string().nullable(),
    requestedById: Id,
    requestedByName: z.string(),
    requestedAt: Instant,
    approvedByName: z.string().nullable(),
    approvedAt: Instant.nullable(),
    pausedAt: Instant.nullable(),
    pausedByName: z.string().nullable(),
    finishedAt: Instant.nullable(),
    /** Certificates a second over the last stretch, and the seconds left at that rate; null while unknown. */
    ratePerSecond: z.number().nullable(),
    secondsLeft: z.number().nullable(),
    /** Reasons against the caller's approving it (rule 22). */
    blockers: z.array(z.object({ code: z.string() })),
    demo: z.boolean(),
  })
  .meta({ id: 'IssuanceRound' });
export type IssuanceRound = z.output<typeof IssuanceRound>;

/** An approval names the fingerprint of all lists that were read. */
export const RoundApproval = z.strictObject({ listHash: z.string().length(64) });
export type RoundApproval = z.output<typeof RoundApproval>;

/** How rounds are asked for. */
export const RoundQuery = PageQuery.omit({ q: true }).extend({ status: RoundStatus.optional() });
export type RoundQuery = z.output<typeof RoundQuery>;
