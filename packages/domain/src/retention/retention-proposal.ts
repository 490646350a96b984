import { z } from 'zod';
import { Id, Instant } from '../kernel/schemas.ts';
import { KeepReason } from './keep-reason.ts';
import { KeptRecord } from './record-part.ts';
import { RetentionForecast } from './retention.ts';

/** What became of a value that ends records sooner: it waits, a second person confirmed or dropped it, or another value came. */
export const RetentionProposalStatus = z.enum(['open', 'confirmed', 'dropped', 'superseded']);
export type RetentionProposalStatus = z.output<typeof RetentionProposalStatus>;

/** A value that waits for a second administrator, with what the next run would do once it is confirmed. */
export const RetentionProposal = z
  .object({
    id: Id,
    source: z.string(),
    proposedAt: Instant,
    proposedById: Id,
    proposedByName: z.string(),
    forecast: RetentionForecast,
  })
  .meta({ id: 'RetentionProposal' });
export type RetentionProposal = z.output<typeof RetentionProposal>;

/** What is kept how long: kinds with an end, what waits for a second person, and what has no end with the reason. */
export const RetentionOverview = z
  .object({
    asOf: Instant,
    items: z.array(RetentionForecast),
    proposals: z.array(RetentionProposal),
    kept: z.array(z.object({ record: KeptRecord, reason: KeepReason })),
  })
  .meta({ id: 'RetentionOverview' });
export type RetentionOverview = z.output<typeof RetentionOverview>;

/** What is decided over a proposal: confirmed by another person than proposed it, or dropped by either. */
export const RetentionDecision = z.strictObject({ decision: z.enum(['confirm', 'drop']) });
export type RetentionDecision = z.output<typeof RetentionDecision>;
