import { z } from 'zod';
import type { Machine } from '../kernel/machine.ts';

/** Where a case about late statements stands: undecided, the sheet corrected, or kept as it was. */
export const CorrectionStatus = z.enum(['open', 'corrected', 'kept']);
/** Where a case about late statements stands. */
export type CorrectionStatus = z.output<typeof CorrectionStatus>;

/** What decides a case. */
export type CorrectionEvent = 'apply' | 'dismiss';

/** The life of a case about late statements (rule 25); what arrives after its decision opens a new one. */
export const correctionMachine = {
  open: { apply: 'corrected', dismiss: 'kept' },
  corrected: {},
  kept: {},
} as const satisfies Machine<CorrectionStatus, CorrectionEvent>;
