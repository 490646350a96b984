import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  assertTestScores,
  gainLevel,
  gainPercent,
  learningGains,
  meanGain,
  type TestScoreFacts,
} from './learning-gain.rules.ts';

const score = (enrolmentId: string, kind: 'pre' | 'post', value: number, unitCode: string | null = null) => ({
  ...{ enrolmentId, kind, unitCode, score: value },
});

describe('the learning gain', () => {
  it.each([
    [40, 82, 70, 'high'],
    [40, 58, 30, 'medium'],
    [40, 41, 2, 'low'],
    [40, 40, 0, 'none'],
    [60, 40, -50, 'none'],
  ] as const)('from %d to %d is %d percent of what could be gained: %s', (pre, post, percent, level) => {
    expect(gainPercent(pre, post)).toBe(percent);
    expect(gainLevel(percent)).toBe(level);
  });

  it('is unknown where nothing could be gained, and such people do not count in the mean', () => {
    const scores = [score('a', 'pre', 100), score('a', 'post', 100), score('b', 'pre', 50), score('b', 'post', 75)];
    const gains = learningGains(scores, null);
    expect(gains.map((gain) => gain.gainPercent)).toEqual([null, 50]);
    expect(meanGain(gains)).toBe(50);
    expect(meanGain([])).toBeNull();
  });

  it('is that of one test alone, and of those who wrote both parts of it', () => {
    const scores = [score('a', 'pre', 20, 'U'), score('a', 'post', 60), score('b', 'post', 90, 'U')];
    expect(learningGains(scores, 'U')).toEqual([]);
  });

  it('never exceeds everything, is everything exactly with full marks, and grows with the second score', () => {
    const mark = fc.integer({ min: 0, max: 100 });
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99 }), mark, mark, (pre, one, other) => {
        const [low, high] = [gainPercent(pre, Math.min(one, other)), gainPercent(pre, Math.max(one, other))];
        expect(high).toBeGreaterThanOrEqual(low ?? 0);
        expect(high).toBeLessThanOrEqual(100);
        expect(gainPercent(pre, 100)).toBe(100);
      }),
    );
  });
});

describe('a sheet of scores', () => {
  const facts: TestScoreFacts = {
    cohortStatus: 'running',
    units: [{ code: 'CONTOH.KDKMP.01' }, { code: 'CONTOH.KDKMP.02', tested: false }],
    enrolments: new Map([
      ['a', 'active'],
      ['b', 'withdrawn'],
    ]),
    versions: new Map([['a', 2]]),
  };
  const sheet = (enrolmentId: string, version?: number, unitCode: string | null = null) => ({
    ...{ kind: 'pre' as const, unitCode },
    scores: [{ enrolmentId, score: 50, ...(version !== undefined && { version }) }],
  });
  it.each([
    ['from a closed cohort', { ...facts, cohortStatus: 'completed' }, sheet('a', 2), 'test_score.not_open'],
    ['of a strange unit', facts, sheet('a', 2, 'CONTOH.KDKMP.09'), 'test_score.unit_unknown'],
    ['of a unit without tests', facts, sheet('a', 2, 'CONTOH.KDKMP.02'), 'test_score.unit_untested'],
    ['of somebody who left', facts, sheet('b'), 'test_score.stranger'],
    ['on an older version', facts, sheet('a', 1), 'test_score.stale'],
    ['on none where there is one', facts, sheet('a'), 'test_score.stale'],
  ] as const)('%s is refused', (_, given, sent, code) => {
    expect(() => assertTestScores(given, { ...sent })).toThrow(expect.objectContaining({ code }));
  });
});
