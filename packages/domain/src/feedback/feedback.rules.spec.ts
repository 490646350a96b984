import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { feedbackShown, feedbackWindow } from './feedback.rules.ts';
import { type FeedbackAnswer, feedbackQuestions } from './feedback.ts';

const answer = (mark: number, comment: string | null = null): FeedbackAnswer => ({
  ratings: { material: mark, instructor: mark, practice: mark, facilities: mark, service: mark, usefulness: mark },
  comment,
});
const closed = { state: 'closed', closesAt: '2026-03-15T00:00:00.000Z' } as const;
const open = { ...closed, state: 'open' } as const;

describe('when trainees are asked', () => {
  const completedAt = '2026-03-01T10:00:00.000Z';
  it.each([
    ['running', null, '2026-03-01T00:00:00Z', 'not_yet'],
    ['evaluating', null, '2026-03-01T00:00:00Z', 'open'],
    ['completed', completedAt, '2026-03-15T09:59:59Z', 'open'],
    ['completed', completedAt, '2026-03-15T10:00:00Z', 'closed'],
    ['archived', completedAt, '2026-12-01T00:00:00Z', 'closed'],
    ['cancelled', null, '2026-03-01T00:00:00Z', 'not_yet'],
  ] as const)('a cohort that is %s', (status, at, now, state) =>
    expect(feedbackWindow({ status, completedAt: at }, 14, now).state).toBe(state),
  );
});

describe('what may be shown of it', () => {
  it('is nothing while one more answer could come, and nothing of too few', () => {
    const answers = Array.from({ length: 5 }, () => answer(4, 'Bagus'));
    const states = [
      feedbackShown(answers, { ...open, asked: 9, minimum: 5 }),
      feedbackShown(answers.slice(1), { ...closed, asked: 9, minimum: 5 }),
    ];
    expect(states.map(({ state, questions, comments }) => [state, questions, comments])).toEqual([
      ['open', [], []],
      ['too_few', [], []],
    ]);
  });

  it('are averages, counts and sentences by their letters', () => {
    const answers = [answer(5, 'Terima kasih'), answer(4), answer(2, 'AC rusak'), answer(4), answer(4)];
    const shown = feedbackShown(answers, { ...open, asked: 5, minimum: 5 });
    expect(shown).toMatchObject({ state: 'shown', comments: ['AC rusak', 'Terima kasih'] });
    expect(shown.questions[0]).toEqual({ question: 'material', average: 3.8, counts: [0, 1, 0, 3, 1] });
  });

  it('never depends on who answered when', () => {
    const answers = fc.array(
      fc.tuple(fc.integer({ min: 1, max: 5 }), fc.option(fc.string({ maxLength: 8 }))).map(([m, c]) => answer(m, c)),
      { maxLength: 20 },
    );
    fc.assert(
      fc.property(answers, fc.integer({ min: 3, max: 9 }), (given, minimum) => {
        const terms = { ...closed, asked: 20, minimum };
        const shown = feedbackShown(given, terms);
        expect(feedbackShown([...given].reverse(), terms)).toEqual(shown);
        expect(shown.state === 'shown').toBe(given.length >= minimum);
        for (const { counts } of shown.questions) expect(counts.reduce((a, b) => a + b)).toBe(given.length);
        expect(shown.questions).toHaveLength(shown.state === 'shown' ? feedbackQuestions.length : 0);
      }),
      { numRuns: 1000 },
    );
  });
});
