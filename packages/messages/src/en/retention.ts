import type { retention as source } from '../id/retention.ts';
import { recordParts } from './record-parts.ts';
import { ways } from './ways.ts';

/** Sentences of the feature: how long each kind of record is kept, and what the job did. */
export const retention: typeof source = {
  ...recordParts,
  title: ways.retention,
  lead: 'Every kind of record that has an end, and what has none. A daily job erases what was kept long enough, unless it is held back, and reports here.',
  caption: 'How long each kind of record is kept, and what the next run will do',
  columns: { part: 'Record', months: 'Kept', due: 'Due', goes: 'Will be erased', held: 'Held back' },
  months: (value) => `${value} month${value === '1' ? '' : 's'}`,
  undecided: 'until the controller decides',
  undecidedHint: '0 means not decided: everything is kept.',
  none: '–',
  heldOf: (part, count, reason) => `${part}, ${count}: ${reason}`,
  held: (count, reason) => `${count}: ${reason}`,
  proposals: {
    title: 'Waiting for a second administrator',
    lead: 'A value that erases sooner takes effect only once another administrator has confirmed it.',
    change: (from, to) => `${from} → ${to}`,
    proposed: 'Proposed',
    by: (name) => `by ${name}`,
    source: 'Rests on',
    own: 'You proposed it. Another administrator confirms it.',
    confirm: (record) => `Confirm: ${record}`,
    drop: (record) => `Drop: ${record}`,
    done: { confirm: 'The new retention is in force.', drop: 'The proposal is dropped.' },
    saved: 'The proposal is noted. Another administrator confirms it on the page Retention.',
    hint: 'A shorter value, or a first one, waits until another administrator confirms it. A longer one and 0 take effect at once.',
    waits: (value) => `${value} waits for a second administrator`,
  },
  others: 'Other kinds with jobs of their own',
  othersText:
    'Applicants who were not taken, proofs of requests, notices of breaches, records of checks and deliveries of webhooks have settings of their own on the page Settings.',
  settings: 'Open the page Settings',
  keptTitle: 'What is not erased, and why',
  keptLine: (record, reason) => `${record}: ${reason}`,
  runsTitle: 'Reports of the job',
  runsCaption: 'Runs of the retention job, newest first',
  noRuns: 'No run yet',
  noRunsText: 'The job runs by itself every night.',
  run: { at: 'Begun', end: 'Ended', erased: 'Erased', due: 'Due', held: 'Held back' },
  running: 'not finished',
  runLine: (part, count) => `${part}: ${count}`,
  forecast: (due, goes) =>
    `With this value ${due} records are due, and ${goes} of them are erased tonight. What is erased cannot be brought back.`,
  forecastNone: 'With this value nothing is erased.',
};
