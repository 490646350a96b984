import { z } from 'zod';
import { text, Version } from '../kernel/schemas.ts';

/** A step that an assessor takes with a candidate by hand; agreeing, beginning and recommending follow from their own acts. */
export const CandidacyStep = z.strictObject({
  event: z.enum(['record', 'give_feedback', 'miss', 'stop', 'postpone']),
  /** Needed for an early end, and where the candidate gives no feedback. */
  reason: text(3, 500).nullish(),
  version: Version,
});
export type CandidacyStep = z.output<typeof CandidacyStep>;
