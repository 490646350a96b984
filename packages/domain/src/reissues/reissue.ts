import { z } from 'zod';

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
  /** Why it is left to people at this moment; null where nothing stands against issuing it anew. */
  hindrance: ReissueHindrance | null;
}

/** How far a reissue is: certificates by what became of them. */
export interface ReissueProgress {
  startedAt: string;
  startedBy: [string, string];
  finishedAt: string | null;
  total: number;
  issued: number;
  waiting: number;
  /** Left to people, by why. */
  left: Partial<Record<ReissueHindrance, number>>;
  /** What failed and is to be tried again, by its code. */
  failed: Record<string, number>;
}
