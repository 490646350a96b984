import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { DomainError } from '../kernel/domain-error.ts';
import { assertSettles, keyedMarks, keyingDifferences, keyingStep, nextKeying } from './keying.rules.ts';

const reading = (round: 'first' | 'second' | 'settled', byId: string, ...marks: string[]) => ({ round, byId, marks });
const marks = fc.array(fc.constantFrom('A', 'B', 'C', '?', ''), { minLength: 3, maxLength: 3 });
const letters = [3, 3, 3];
const refusal = (work: () => unknown) => {
  try {
    return work();
  } catch (error) {
    return error instanceof DomainError ? error.code : error;
  }
};

describe('a sheet that two people key', () => {
  it('is done exactly when both read the same, or a third look has settled it', () => {
    fc.assert(
      fc.property(marks, marks, marks, (one, two, three) => {
        const both = [reading('first', 'a', ...one), reading('second', 'b', ...two)];
        const same = keyingDifferences(one, two).length === 0;
        expect(keyingStep(both).step).toBe(same ? 'done' : 'differs');
        expect(keyedMarks(both)).toEqual(same ? one : null);
        if (!same) expect(keyedMarks([...both, reading('settled', 'c', ...three)])).toEqual(three);
      }),
    );
  });

  it('says where they differ', () => {
    expect(keyingDifferences(['A', '', 'C'], ['A', 'B', '?'])).toEqual([1, 2]);
  });

  it.each([
    ['the first', [], ['A', '', '?'], 'a', 'first'],
    ['the second by somebody else', [reading('first', 'a')], ['A', 'B', 'C'], 'b', 'second'],
    ['the second by the same', [reading('first', 'a')], ['A', 'B', 'C'], 'a', 'exam.second_person_needed'],
    ['a third', [reading('first', 'a'), reading('second', 'b')], ['A', 'B', 'C'], 'c', 'exam.keyed_already'],
    ['too few marks', [], ['A'], 'a', 'exam.marks_count'],
    ['a letter that is not offered', [], ['A', 'D', 'A'], 'a', 'exam.mark_unknown'],
  ])('%s', (_, readings, given, by, outcome) => {
    expect(refusal(() => nextKeying(readings, given, letters, by))).toBe(outcome);
  });

  it('is settled only where two readings differ', () => {
    const differing = [reading('first', 'a', 'A', 'B', 'C'), reading('second', 'b', 'A', 'B', 'A')];
    expect(refusal(() => assertSettles(differing, ['A', 'B', 'C'], letters))).toBeUndefined();
    expect(refusal(() => assertSettles(differing.slice(0, 1), ['A', 'B', 'C'], letters))).toBe(
      'exam.nothing_to_settle',
    );
  });
});
