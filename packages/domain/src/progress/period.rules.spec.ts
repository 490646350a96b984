import { describe, expect, it } from '@jest/globals';
import { comparedPeriods, periodNames, shareChange } from './period.rules.ts';
import { PeriodName } from './period.ts';

const today = '2026-11-30';

describe('the days that figures count', () => {
  it.each([
    ['the running year to this day', {}, ['2026-01-01', today], ['2025-01-01', '2025-11-30']],
    ['a year that is over', { period: '2025' }, ['2025-01-01', '2025-12-31'], ['2024-01-01', '2024-12-31']],
    ['the running quarter', { period: '2026-Q4' }, ['2026-10-01', today], ['2026-07-01', '2026-08-30']],
    ['a whole quarter', { period: '2026-Q2' }, ['2026-04-01', '2026-06-30'], ['2026-01-01', '2026-03-31']],
    ['the first quarter', { period: '2026-Q1' }, ['2026-01-01', '2026-03-31'], ['2025-10-01', '2025-12-31']],
    ['a year to come', { period: '2031' }, ['2031-01-01', '2031-12-31'], ['2030-01-01', '2030-12-31']],
    [
      'two days',
      { from: '2026-03-01', until: '2026-03-10' },
      ['2026-03-01', '2026-03-10'],
      ['2026-02-19', '2026-02-28'],
    ],
    [
      'one day',
      { from: '2026-03-01', until: '2026-03-01' },
      ['2026-03-01', '2026-03-01'],
      ['2026-02-28', '2026-02-28'],
    ],
    ['since a day', { from: '2026-11-21', period: '2020' }, ['2026-11-21', today], ['2026-11-11', '2026-11-20']],
    ['until a day', { until: '2026-01-10' }, ['2026-01-01', '2026-01-10'], ['2025-12-22', '2025-12-31']],
  ])('are those of %s, with as much before it', (_, question, now, before) => {
    const { period, before: other } = comparedPeriods(question, today);
    expect([period.from, period.until]).toEqual(now);
    expect([other.from, other.until]).toEqual(before);
  });

  it('end with a year or quarter on its last day, and fit a shorter month', () => {
    expect(comparedPeriods({}, '2026-12-31').before).toEqual({ from: '2025-01-01', until: '2025-12-31' });
    expect(comparedPeriods({}, '2028-02-29').before).toEqual({ from: '2027-01-01', until: '2027-02-28' });
    expect(comparedPeriods({ period: '2026-Q2' }, '2026-05-31').before.until).toBe('2026-02-28');
  });

  it('are not asked for backwards', () => {
    expect(() => comparedPeriods({ from: '2026-02-02', until: '2026-02-01' }, today)).toThrow(
      expect.objectContaining({
        code: 'progress.period_reversed',
        params: { from: '2026-02-02', until: '2026-02-01' },
      }),
    );
  });

  it('have the names of years and of quarters that have begun', () => {
    expect(periodNames('2026-05-01', 2)).toEqual([
      ...['2026', '2026-Q2', '2026-Q1', '2025', '2025-Q4', '2025-Q3', '2025-Q2', '2025-Q1'],
    ]);
    for (const wrong of ['26', '2026-Q5', '2026-3', '0026']) expect(PeriodName.safeParse(wrong).success).toBe(false);
  });

  it('are compared by shares, where there is something to compare', () => {
    expect(shareChange([1, 4], [1, 2])).toBe(-0.25);
    expect(shareChange([0, 0], [1, 2])).toBeNull();
    expect(shareChange([1, 2], [0, 0])).toBeNull();
  });
});
