import { z } from 'zod';
import { Id, Instant, PageQuery } from '../kernel/schemas.ts';

/**
 * Why a certificate must be issued anew. `signed_after`: signed when somebody else may have had the key. `time_unproved`: said to
 * be signed before, which nothing proves. `credential`: the key of the credential in its file is the bad one.
 */
export const ReissueCause = z.enum(['signed_after', 'time_unproved', 'credential']);
export type ReissueCause = z.output<typeof ReissueCause>;

/** Why an affected certificate is left to people: it is suspended, a change of it is asked for, or it is in force no more. */
export const ReissueHindrance = z.enum(['suspended', 'request_pending', 'not_in_force']);
export type ReissueHindrance = z.output<typeof ReissueHindrance>;

/** With what a certificate was signed, and what is known of when. */
export interface SignedWith {
  /** The SHA-256 of the signer's certificate in hex; null where it cannot be read. */
  signer: string | null;
  /** The Multikey that signed its credential; null where there is none. */
  credentialKey: string | null;
  /** When it was signed, as the register has it. */
  signedAt: string;
  /** The oldest trusted timestamp over the file (RFC 3161); null where there is none. */
  provedAt: string | null;
}

/** One certificate that must be issued anew. */
export interface AffectedCertificate {
  certificateId: string;
  number: string | null;
  issuer: string;
  cause: ReissueCause;
  /** The bad key that is the cause: the SHA-256 of a signer's certificate in hex, or a Multikey. */
  key: string;
  /** Why it is left to people at this moment; null where nothing stands against issuing it anew. */
  hindrance: ReissueHindrance | null;
}

/** A key that went bad, as two administrators said it. */
export const BadKey = z
  .object({
    kind: z.enum(['signer', 'credential']),
    /** The SHA-256 of the signer's certificate in hex, or the Multikey of a key of credentials. */
    key: z.string(),
    /** From when on somebody else may have had it. */
    from: Instant,
    reason: z.string(),
  })
  .meta({ id: 'BadKey' });
export type BadKey = z.output<typeof BadKey>;

/** Issuing anew what bad keys may have signed, from the approval of its list to the last certificate. */
export const Reissue = z
  .object({
    id: Id,
    /** The keys that are the cause; none where it was begun before they were noted. */
    keys: z.array(BadKey),
    /** SHA-256 of the exact list that both people approved. */
    listHash: z.string(),
    startedBy: z.array(z.string()),
    startedAt: Instant,
    finishedAt: Instant.nullable(),
    /** Certificates within the caller's reach, by what became of them. */
    total: z.int(),
    issued: z.int(),
    waiting: z.int(),
    /** Awaiting an official of their centre, who signs them in person. */
    awaiting: z.int(),
    /** Left to people, by why. */
    left: z.partialRecord(ReissueHindrance, z.int()),
    /** What failed, by its code; it is tried again while the reissue runs. */
    failed: z.record(z.string(), z.int()),
    /** Certificates a second over the last stretch, and the seconds left at that rate; null while unknown. */
    ratePerSecond: z.number().nullable(),
    secondsLeft: z.number().nullable(),
    /** Whether it is the caller whose signature some await. */
    awaitsCaller: z.boolean(),
    /** Reasons against the caller's signing them. */
    blockers: z.array(z.object({ code: z.string() })),
  })
  .meta({ id: 'Reissue' });
export type Reissue = z.output<typeof Reissue>;

/** What became of one certificate of a reissue. */
export const ReissueOutcome = z.enum(['waiting', 'awaiting_signature', 'issued', 'left', 'failed']);
export type ReissueOutcome = z.output<typeof ReissueOutcome>;

/** One certificate of a reissue, with the one in its place. */
export const ReissuedCertificate = z
  .object({
    reissueId: Id,
    certificateId: Id,
    number: z.string().nullable(),
    holderName: z.string(),
    issuer: z.string(),
    cause: ReissueCause,
    status: ReissueOutcome,
    /** Why it was left to people, or the code of what failed. */
    code: z.string().nullable(),
    replacementId: Id.nullable(),
    replacementNumber: z.string().nullable(),
    doneAt: Instant.nullable(),
  })
  .meta({ id: 'ReissuedCertificate' });
export type ReissuedCertificate = z.output<typeof ReissuedCertificate>;

/** Which certificates are asked for, of which reissue; of all without one. */
export const ReissuedQuery = PageQuery.omit({ q: true }).extend({
  reissueId: Id.optional(),
  status: ReissueOutcome.optional(),
});
export type ReissuedQuery = z.output<typeof ReissuedQuery>;
