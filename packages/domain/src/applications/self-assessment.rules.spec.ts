import { describe, expect, it } from '@jest/globals';
import {
  assertPlan,
  assertReviewed,
  assertSelfAssessed,
  proposedPlan,
  unplannedCriteria,
} from './self-assessment.rules.ts';
import type { ElementAnswer } from './self-assessment.ts';

const refusal = (code: string, params = {}) => expect.objectContaining({ code, params });
const units = [
  {
    code: 'U.1',
    title: 'Satu',
    elements: [
      {
        number: 1,
        title: 'Awal',
        criteria: [
          { number: '1.1', text: 'a' },
          { number: '1.2', text: 'b' },
        ],
      },
      { number: 2, title: 'Akhir', criteria: [{ number: '2.1', text: 'c' }] },
    ],
  },
];
const answer = (element: number, evidenceIds: string[] = []): ElementAnswer => ({
  ...{ unitCode: 'U.1', element, answer: 'competent', evidenceIds },
});

describe('a self-assessment (APL.02)', () => {
  it.each([
    ['every element', [answer(1), answer(2, ['f1'])], null],
    ['one left out', [answer(1)], refusal('self_assessment.incomplete', { elements: 1, unitCode: 'U.1' })],
    [
      'a stranger',
      [answer(1), answer(2), answer(9)],
      refusal('self_assessment.unknown_element', { unitCode: 'U.1', element: 9 }),
    ],
    ['a file that is not there', [answer(1), answer(2, ['f9'])], refusal('self_assessment.evidence_unknown')],
  ])('with %s', (_, answers, refused) => {
    const sign = () => assertSelfAssessed(answers, units, ['f1']);
    if (refused) expect(sign).toThrow(refused);
    else expect(sign).not.toThrow();
  });

  it('is stopped with a reason only', () => {
    expect(() => assertReviewed('stopped', null)).toThrow(refusal('application.reason_needed'));
    expect(() => assertReviewed('continued', null)).not.toThrow();
  });
});

describe('a plan (MAPA)', () => {
  it('has a method for every criterion before it is approved (rule 6)', () => {
    const [first, ...rest] = proposedPlan(units);
    expect(unplannedCriteria([...rest], units)).toEqual([{ unitCode: 'U.1', criterion: '1.1' }]);
    const lacking = refusal('plan.criterion_without_method', { unitCode: 'U.1', criterion: '1.1', missing: 1 });
    expect(() => assertPlan(rest, units, true)).toThrow(lacking);
    expect(() => assertPlan([{ ...first, methods: [] } as never, ...rest], units, true)).toThrow(lacking);
    expect(() => assertPlan(rest, units, false)).not.toThrow();
    expect(() => assertPlan(proposedPlan(units), units, true)).not.toThrow();
  });

  it('names no criterion that is not there', () =>
    expect(() => assertPlan([{ unitCode: 'U.1', criterion: '9.9', methods: [] }], units, false)).toThrow(
      refusal('plan.unknown_criterion', { unitCode: 'U.1', criterion: '9.9' }),
    ));
});
