import { z } from 'zod';
import type { Machine } from '../kernel/machine.ts';

/** The states of a set of instruments; a locked one was used and never changes again (rule 9). */
export const InstrumentSetStatus = z.enum(['draft', 'ready', 'locked']);
export type InstrumentSetStatus = z.output<typeof InstrumentSetStatus>;

/** What moves a set of instruments. */
export const InstrumentSetEvent = z.enum(['make_ready', 'reopen', 'lock']);
export type InstrumentSetEvent = z.output<typeof InstrumentSetEvent>;

/** From writing to use: what was used once is only ever copied into a new version. */
export const instrumentSetMachine = {
  draft: { make_ready: 'ready' },
  ready: { reopen: 'draft', lock: 'locked' },
  locked: {},
} as const satisfies Machine<InstrumentSetStatus, InstrumentSetEvent>;
