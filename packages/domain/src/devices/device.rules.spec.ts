import { describe, expect, it } from '@jest/globals';
import { clockSkewSeconds } from '../merging/device-report.ts';
import { hearingNeededSince, isUnheard } from './device.rules.ts';

const now = '2026-11-25T08:00:00Z';
const span = (day: string) => ({ startsAt: `2026-11-${day}T01:00:00Z`, endsAt: `2026-11-${day}T04:00:00Z` });

describe('hearing from devices', () => {
  it.each([
    ['evaluation opened', '2026-11-24T10:00:00Z', [span('20')], '2026-11-24T10:00:00Z'],
    ['the last session ended', null, [span('21'), span('20'), span('28')], '2026-11-21T04:00:00Z'],
    ['nothing yet', null, [span('28')], null],
  ] as const)('is needed since %s', (_, evaluationOpenedAt, sessions, since) => {
    expect(hearingNeededSince({ evaluationOpenedAt, sessions, now })).toBe(since);
  });

  it.each([
    ['waiting work', 1, now, true],
    ['silence since it mattered', 0, '2026-11-21T03:59:59Z', true],
    ['a word since then', 0, '2026-11-21T04:00:01Z', false],
  ] as const)('says with %s whether a device is missing', (_, waiting, lastHeardAt, missing) => {
    expect(isUnheard({ waiting, lastHeardAt }, '2026-11-21T04:00:00Z')).toBe(missing);
  });

  it('misses nobody before a session has ended, unless work waits', () => {
    expect(isUnheard({ waiting: 0, lastHeardAt: '2020-01-01T00:00:00Z' }, null)).toBe(false);
    expect(isUnheard({ waiting: 2, lastHeardAt: now }, null)).toBe(true);
  });

  it('tells how far a clock runs ahead or behind', () => {
    expect(clockSkewSeconds('2026-11-25T15:00:40+07:00', now)).toBe(40);
    expect(clockSkewSeconds('2026-11-25T07:59:00Z', now)).toBe(-60);
  });
});
