import { describe, expect, it } from '@jest/globals';
import { approvalOf } from './list-approval.rules.ts';

describe('an approval of an exact list (rule 22)', () => {
  it.each([
    ['the list as requested, unnamed', undefined, 'a', 'approve'],
    ['the list as requested', 'a', 'a', 'approve'],
    ['a list that has changed, unnamed', undefined, 'b', 'void'],
    ['a list that has changed', 'a', 'b', 'void'],
    ['another list', 'c', 'a', 'refuse'],
    ['another list, while the requested one has changed', 'c', 'b', 'refuse'],
    ['what the list would be now, which nobody requested', 'b', 'b', 'refuse'],
  ] as const)('of %s', (_, seen, now, outcome) => {
    expect(approvalOf({ requested: 'a', seen, now })).toBe(outcome);
  });
});
