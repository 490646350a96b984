import type { InstrumentItem } from './instrument-item.ts';
import type { UnitInstruments } from './instrument-set.ts';
import type { InstrumentSetStatus } from './instrument-status.ts';

/** What of a review of instruments (FR.IA.11) the set itself answers; the rest is judged by whoever reviews. */
export interface InstrumentReview {
  /** Whether every criterion has an instrument. */
  covered: boolean;
  /** Whether every instrument holds a right answer or a benchmark to judge against. */
  benchmarked: boolean;
  /** Whether the set was declared ready, or is in use. */
  ready: boolean;
}

/** Reviews a set by what it holds (rule 6). */
export const reviewInstruments = (
  coverage: readonly UnitInstruments[],
  items: readonly Pick<InstrumentItem, 'key'>[],
  status: InstrumentSetStatus,
): InstrumentReview => ({
  covered: coverage.every(({ criteria }) => criteria.every(({ kinds }) => kinds.length > 0)),
  benchmarked: items.length > 0 && items.every(({ key }) => key !== null && (key.correct ?? key.benchmark) !== ''),
  ready: status !== 'draft',
});
