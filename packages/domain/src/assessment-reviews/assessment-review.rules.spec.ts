import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { assertReview, outcomeInForce, reviewBlocker, reviewInForce } from './assessment-review.rules.ts';
import {
  type AssessmentReview,
  AssessmentReviewKind,
  type NewAssessmentReview,
  type ValidationOutcome,
  type ValidationPlan,
} from './assessment-review.ts';

const plan: ValidationPlan = {
  ...{ kind: 'validation_plan', period: 'after', heldOn: '2026-11-30', place: 'TUK', team: ['Wati'] },
  ...{ purposes: ['evidence'], contexts: ['internal'], approaches: ['panel'] },
};
const outcome: ValidationOutcome = {
  ...{ kind: 'validation_outcome', evidenceRules: ['valid'], principles: ['fair'], findings: 'Cukup baik' },
  improvements: [],
};
const at = (minute: number, said: NewAssessmentReview): AssessmentReview => ({
  ...{ id: `${minute}`, said, byId: 'a', byName: 'Ani' },
  madeAt: `2026-11-30T08:${String(minute).padStart(2, '0')}:00Z`,
});

describe('a review of an assessment', () => {
  it.each([
    ['process', { recommended: 0, planned: true }, 'nothing_recommended'],
    ['process', { recommended: 1, planned: false }, null],
    ['instruments', { recommended: 0, planned: false }, null],
    ['validation_plan', { recommended: 0, planned: false }, null],
    ['validation_outcome', { recommended: 3, planned: false }, 'no_plan'],
    ['validation_outcome', { recommended: 0, planned: true }, null],
  ] as const)('%s of %j: %s', (kind, session, blocker) => {
    expect(reviewBlocker(kind, session)).toBe(blocker);
    const record = () => assertReview({ ...outcome, kind } as NewAssessmentReview, session);
    if (blocker === null) expect(record).not.toThrow();
    else expect(record).toThrow(expect.objectContaining({ code: `assessment_review.${blocker}` }));
  });

  it('counts as it was recorded last, whatever the order; an outcome only after the plan in force', () => {
    const minutes = fc.uniqueArray(fc.nat(59), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(minutes, fc.infiniteStream(fc.boolean()), (given, plans) => {
        const reviews = given.map((minute) => at(minute, plans.next().value ? plan : outcome));
        const last = [...reviews].sort((one, other) => (one.madeAt < other.madeAt ? 1 : -1));
        for (const kind of AssessmentReviewKind.options) {
          expect(reviewInForce(reviews, kind)).toEqual(last.find(({ said }) => said.kind === kind) ?? null);
        }
        const counts =
          last[0]?.said.kind === 'validation_outcome' && last.some(({ said }) => said.kind === 'validation_plan');
        expect(outcomeInForce(reviews)).toEqual(counts ? last[0] : null);
      }),
    );
  });
});
