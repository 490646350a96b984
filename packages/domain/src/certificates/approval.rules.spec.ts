import { describe, expect, it } from '@jest/globals';
import { approvalBlockers, assertFourEyes } from './approval.rules.ts';

const none = new Set<string>();
const both = new Set(['clerk', 'head']);

describe('approvalBlockers', () => {
  it.each([
    ['another person may', true, 'head', true, none, []],
    ['the requester may not', true, 'clerk', true, none, ['same_person']],
    ['two who both judged may not', true, 'head', true, both, ['both_judged']],
    ['one of two who judged is enough', true, 'head', true, new Set(['head']), []],
    ['the second factor is asked for', true, 'head', false, none, ['second_factor_needed']],
    ['every reason is told', true, 'clerk', false, none, ['same_person', 'second_factor_needed']],
    ['what is decided is decided', false, 'head', true, none, ['wrong_state']],
  ] as const)('%s', (_, pending, accountId, secondFactor, judges, codes) => {
    const blockers = approvalBlockers({ requestedById: 'clerk', pending }, { accountId, secondFactor }, judges);
    expect(blockers.map(({ code }) => code)).toEqual(codes);
  });
});

it.each([
  ['issuance', 'clerk', none, 'issuance.same_person'],
  ['issuance', 'head', both, 'issuance.both_judged'],
  ['certificate', 'clerk', none, 'certificate.same_person'],
  ['certificate', 'head', both, 'certificate.both_judged'],
] as const)('%s approved by %s is refused', (feature, approver, judges, code) => {
  expect(() => assertFourEyes(feature, 'clerk', approver, judges)).toThrow(code);
});
