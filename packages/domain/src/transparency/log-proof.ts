import { z } from 'zod';
import { Id, Instant } from '../kernel/schemas.ts';

/** Bytes in base64. */
const Base64 = z.string();

/**
 * The proof that the signed file of a certificate lies in the transparency log. Whoever holds the file takes its SHA-256,
 * finds it in `record`, makes the mark `SHA-256(salt ‖ writtenBy ‖ LF ‖ record)`, finds that in `entry`, and follows `path`
 * to the root that the log signed.
 */
export const LogProof = z
  .object({
    certificateId: Id,
    index: z.int(),
    /** The leaf as it stands in the log. */
    entry: z.string(),
    salt: Base64,
    writtenBy: z.string(),
    /** What the mark is of: the SHA-256 of the file and when it was stored, as JSON text to the byte. */
    record: z.string(),
    /** The hashes from the leaf to the root, its neighbour first (RFC 6962 §2.1.1). */
    path: z.array(Base64),
    checkpoint: z.string(),
    verifierKey: z.string(),
  })
  .meta({ id: 'LogProof' });
export type LogProof = z.output<typeof LogProof>;

/** The proof that one state of the log lies unchanged at the beginning of a later one (RFC 6962 §2.1.2). */
export const LogGrowth = z
  .object({ from: z.int(), to: z.int(), path: z.array(Base64), checkpoint: z.string() })
  .meta({ id: 'LogGrowth' });
export type LogGrowth = z.output<typeof LogGrowth>;

/** How the transparency log stands. */
export const LogState = z
  .object({
    origin: z.string(),
    /** Leaves under the newest checkpoint. */
    size: z.int(),
    /** Rows that have a mark and wait for their place. */
    waiting: z.int(),
    /** The newest checkpoint, a signed note; null before the first. */
    checkpoint: z.string().nullable(),
    signedAt: Instant.nullable(),
    /** What checkpoints are verified with; it belongs in the auditor's own hands. */
    verifierKey: z.string(),
  })
  .meta({ id: 'LogState' });
export type LogState = z.output<typeof LogState>;

/** Where a certificate's file stands in the transparency log, and where the proof is to be had. */
export const LoggedAt = z.object({ index: z.int(), proof: z.string() });
export type LoggedAt = z.output<typeof LoggedAt>;
