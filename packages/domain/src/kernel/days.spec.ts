import { describe, expect, it } from '@jest/globals';
import { appealBlockers } from '../appeals/appeal.rules.ts';
import { dayAfterDays } from './days.ts';

describe('the day so many days after', () => {
  it.each([
    ['a day', '2026-11-30', 1, '2026-12-01'],
    ['a day, before it', '2026-12-01', -1, '2026-11-30'],
    ['an instant of the same day in Jakarta', '2026-11-30T16:59:59.999Z', 14, '2026-12-14'],
    ['an instant of the next day in Jakarta', '2026-11-30T17:00:00.000Z', 14, '2026-12-15'],
  ])('%s', (_, moment, days, day) => expect(dayAfterDays(moment, days)).toBe(day));

  it('gives whoever reads a decision that was published after midnight in Jakarta all days to appeal', () => {
    const facts = { against: 'decision' as const, openNumber: null, fileDays: 14, since: '2026-11-30T18:30:00.000Z' };
    expect(appealBlockers({ ...facts, today: '2026-12-15' })).toEqual([]);
    expect(appealBlockers({ ...facts, today: '2026-12-16' })).toEqual([{ code: 'too_late', until: '2026-12-15' }]);
  });
});
