import { describe, expect, it } from '@jest/globals';
import { assertExcusable, type ExcuseFacts, moveExcuse } from './excuse.rules.ts';

const facts = (change: Partial<ExcuseFacts> = {}): ExcuseFacts => ({
  ...{ cohortStatus: 'running', enrolmentStatus: 'active', daysAfter: 3, earlier: [], attendance: null },
  session: { endsAt: '2026-11-20T04:00:00.000Z' },
  now: '2026-11-23T04:00:00.000Z',
  ...change,
});

describe('an excuse', () => {
  it('may be asked up to the last moment, after one that was declined, and where absence was noted', () => {
    expect(() => assertExcusable(facts({ earlier: ['declined', 'withdrawn'], attendance: 'absent' }))).not.toThrow();
  });

  it.each([
    ['from a closed cohort', { cohortStatus: 'completed' }, 'excuse.cohort_closed'],
    ['by a stranger', { enrolmentStatus: undefined }, 'check_in.stranger'],
    ['of somebody who was there', { attendance: 'late' }, 'excuse.attended'],
    ['a second time', { earlier: ['asked'] }, 'excuse.asked_already'],
    ['after one that was accepted', { earlier: ['accepted'] }, 'excuse.asked_already'],
    ['a moment too late', { now: '2026-11-23T04:00:00.001Z' }, 'excuse.too_late'],
  ] as const)('%s is refused', (_, change, code) => {
    expect(() => assertExcusable(facts(change))).toThrow(expect.objectContaining({ code }));
  });

  it('is decided once, and declined with words only', () => {
    expect(moveExcuse('asked', 'accept', null)).toBe('accepted');
    expect(() => moveExcuse('asked', 'decline', null)).toThrow(
      expect.objectContaining({ code: 'excuse.answer_needed' }),
    );
    for (const status of ['accepted', 'declined', 'withdrawn'] as const) {
      expect(() => moveExcuse(status, 'accept', null)).toThrow(expect.objectContaining({ code: 'excuse.wrong_state' }));
    }
  });
});
