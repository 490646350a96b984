import { expect, it } from '@jest/globals';
import { paceOf } from './issuance-pace.ts';

const at = (seconds: number) => new Date(Date.UTC(2026, 0, 1) + seconds * 1000).toISOString();
const every = (step: number, count: number) => Array.from({ length: count }, (_, index) => at((index + 1) * step));
const unknown = { ratePerSecond: null, secondsLeft: null };

it.each([
  ['nothing has begun', [], 10, null, 0, unknown],
  ['nothing is done yet', [], 10, at(0), 1, unknown],
  ['all is done', every(0.1, 10), 10, at(0), 1, unknown],
  ['ten a second', every(0.1, 10), 30, at(0), 1, { ratePerSecond: 10, secondsLeft: 2 }],
  ['only the last five seconds count', every(1, 100), 200, at(0), 100, { ratePerSecond: 1, secondsLeft: 100 }],
  ['it stands still', every(1, 10), 20, at(0), 60, unknown],
] as const)('%s', (_, done, total, startedAt, now, pace) => {
  expect(paceOf(done, total - done.length, startedAt, at(now))).toEqual(pace);
});
