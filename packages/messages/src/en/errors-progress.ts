import type { ProgressErrors } from '@kompeten/domain';
import type { Sentences } from '../sentence.ts';

/** Refusals about figures. */
export const progressErrors: Sentences<keyof ProgressErrors> = {
  'progress.period_reversed': () => 'The last day cannot be before the first day. Correct the dates.',
};
