import { z } from 'zod';
import { Instant } from '../kernel/schemas.ts';

/** What stands in a record as it was written, whatever it has grown to since. */
export const Written = z.record(z.string(), z.unknown());
export type Written = z.output<typeof Written>;

/** Words that may be missing. */
export const Words = z.string().nullable();

/** A step as it was taken: where it led, when, by whom and with which words. */
export const StepCopy = z.object({ status: z.string(), at: Instant, byName: Words, note: Words });
export type StepCopy = z.output<typeof StepCopy>;
