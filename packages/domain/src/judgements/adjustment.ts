import { z } from 'zod';
import { Id, Instant, prose, text } from '../kernel/schemas.ts';

/** What makes an assessment harder for a candidate than it should be (AK.07); specific data, never shown publicly (rule 23). */
export const AdjustmentCause = z.enum([
  'sight',
  'hearing',
  'movement',
  'reading',
  'language',
  'health',
  'faith',
  'pregnancy',
  'age',
  'other',
]);
export type AdjustmentCause = z.output<typeof AdjustmentCause>;

/** A reasonable adjustment to be recorded; once the assessment has begun, with the reason why only now (rule 23). */
export const NewAdjustment = z.strictObject({
  causes: z.array(AdjustmentCause).min(1).max(10),
  /** What is done otherwise, without touching the standard. */
  adjustment: prose(1000).pipe(z.string().min(3)),
  reason: text(3, 500).nullish(),
  /** How many minutes more a written test takes. */
  extraMinutes: z.int().min(0).max(180).default(0),
});
export type NewAdjustment = z.output<typeof NewAdjustment>;

/** A reasonable adjustment as it was recorded (AK.07): seen by assessor and invigilator, never publicly. */
export const ReasonableAdjustment = z
  .object({
    id: Id,
    causes: z.array(AdjustmentCause),
    adjustment: z.string(),
    reason: z.string().nullable(),
    /** How many minutes more a written test takes. */
    extraMinutes: z.int(),
    /** Whether it was known before the start. */
    beforeStart: z.boolean(),
    byName: z.string(),
    recordedAt: Instant,
  })
  .meta({ id: 'ReasonableAdjustment' });
export type ReasonableAdjustment = z.output<typeof ReasonableAdjustment>;

/** The adjustments of one candidate, for assessor and invigilator alone. */
export const AdjustedCandidate = z
  .object({ candidacyId: Id, fullName: z.string(), adjustments: z.array(ReasonableAdjustment) })
  .meta({ id: 'AdjustedCandidate' });
export type AdjustedCandidate = z.output<typeof AdjustedCandidate>;
