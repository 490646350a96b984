import { z } from 'zod';
import type { Machine } from '../kernel/machine.ts';

/** Where the question stands whether two records are one person. */
export const MergeStatus = z.enum(['open', 'proposed', 'same', 'different']);
export type MergeStatus = z.output<typeof MergeStatus>;

/** The states in which the question waits for somebody. */
export const openMergeStatuses: readonly MergeStatus[] = ['open', 'proposed'];

/** What moves the question on. */
export const MergeEvent = z.enum(['propose', 'confirm', 'send_back', 'keep_apart', 'reopen']);
export type MergeEvent = z.output<typeof MergeEvent>;

/** The life of a merge case: one person proposes, another confirms; what became one stays one. */
export const mergeMachine = {
  open: { propose: 'proposed', keep_apart: 'different' },
  proposed: { confirm: 'same', send_back: 'open', keep_apart: 'different' },
  different: { reopen: 'open' },
  same: {},
} as const satisfies Machine<MergeStatus, MergeEvent>;

/** What stands against making two records one. */
export type MergeBlocker =
  /** Both have a place in the same cohort: one of the two places has to go first. */
  | { code: 'same_cohort'; cohort: string }
  /** Both sign in with an e-mail: which of the two ways in stays is not ours to say. */
  | { code: 'two_accounts' }
  /** Both teach at one centre: whose qualifications and sessions stay is put right there first. */
  | { code: 'two_instructors'; centre: string };
