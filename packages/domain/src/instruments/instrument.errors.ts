import type { InstrumentBlocker } from './instrument-set.ts';

/** Refusals about sets of instruments. */
export type InstrumentErrors = {
  'instrument.not_found': Record<string, never>;
  'instrument.stale': Record<string, never>;
  'instrument.frozen': { status: string };
  'instrument.wrong_step': { status: string };
  'instrument.blocked': { blockers: InstrumentBlocker[] };
  'instrument.picture_type': Record<string, never>;
};
