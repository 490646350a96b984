import { describe, expect, it } from '@jest/globals';
import {
  appealBlockers,
  assertAppeal,
  assertIndependent,
  holdsDecision,
  isAppealOverdue,
  moveAppeal,
  overturnsRecommendation,
} from './appeal.rules.ts';

const facts = {
  against: 'decision',
  since: '2026-11-01T08:00:00Z',
  openNumber: null,
  today: '2026-11-15',
  fileDays: 14,
} as const;

describe('an appeal (rule 8)', () => {
  it.each([
    ['on its last day', facts, []],
    ['a day late', { ...facts, today: '2026-11-16' }, ['too_late']],
    [
      'against a recommendation, however long ago',
      { ...facts, against: 'recommendation', today: '2027-01-01' } as const,
      [],
    ],
    ['beside one that waits', { ...facts, openNumber: 'BND-1' }, ['already_open']],
    ['against nothing', { ...facts, against: null }, ['nothing_to_appeal']],
  ])('%s', (_, given, codes) => {
    expect(appealBlockers(given).map(({ code }) => code)).toEqual(codes);
    if (codes[0]) expect(() => assertAppeal(given)).toThrow(expect.objectContaining({ code: `appeal.${codes[0]}` }));
    else expect(() => assertAppeal(given)).not.toThrow();
  });

  it('is heard by nobody who assessed or decided', () => {
    for (const tie of ['assessed', 'decided', 'trained', 'related', 'self'] as const) {
      expect(() => assertIndependent('Bu Rina', [{ candidate: 'Sri', tie }])).toThrow(
        expect.objectContaining({ code: 'appeal.reviewer_not_independent', params: { reviewer: 'Bu Rina', tie } }),
      );
    }
  });

  it.each([
    ['recommendation', 'filed', true, false],
    ['recommendation', 'under_review', true, false],
    ['recommendation', 'upheld', true, false],
    ['recommendation', 'corrected', false, true],
    ['recommendation', 'reassessment', false, true],
    ['recommendation', 'dismissed', false, false],
    ['decision', 'filed', false, false],
    ['decision', 'corrected', false, false],
  ] as const)(
    'against a %s that is %s holds the decision: %s, and overturns it: %s',
    (against, status, holds, over) => {
      expect(holdsDecision({ against, status })).toBe(holds);
      expect(overturnsRecommendation({ against, status })).toBe(over);
    },
  );

  it('escalates past its due day, unless it is over', () => {
    const waiting = { status: 'under_review', dueOn: '2026-11-20' } as const;
    expect(isAppealOverdue(waiting, '2026-11-20')).toBe(false);
    expect(isAppealOverdue(waiting, '2026-11-21')).toBe(true);
    expect(isAppealOverdue({ ...waiting, status: 'dismissed' }, '2026-12-21')).toBe(false);
  });

  it('is withdrawn while it waits and not after', () => {
    expect(moveAppeal('filed', 'withdraw')).toBe('withdrawn');
    expect(() => moveAppeal('dismissed', 'withdraw')).toThrow(expect.objectContaining({ code: 'appeal.wrong_state' }));
  });
});
