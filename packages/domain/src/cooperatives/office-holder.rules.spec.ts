import { describe, expect, it } from '@jest/globals';
import { array, assert, constantFrom, property } from 'fast-check';
import { boardRemarks } from './office-holder.rules.ts';
import { OfficeRole } from './office-holder.ts';

const whole: OfficeRole[] = ['chair', 'vice_chair', 'vice_chair', 'secretary', 'treasurer', 'supervisor', 'manager'];

describe('the offices of a cooperative', () => {
  it.each<[OfficeRole[], string[]]>([
    [[], []],
    [whole, []],
    [[...whole, 'board_member'], ['board_even']],
    [[...whole, 'chair', 'board_member'], ['two_chairs']],
    [
      ['chair', 'secretary', 'treasurer'],
      ['board_below_five', 'no_supervisor', 'no_manager'],
    ],
    [['manager'], ['board_below_five', 'no_chair', 'no_secretary', 'no_treasurer', 'no_supervisor']],
  ])('%j', (roles, remarks) => expect(boardRemarks(roles)).toEqual(remarks));

  it('are judged the same in any order, and never both too small and even', () => {
    assert(
      property(array(constantFrom(...OfficeRole.options), { maxLength: 15 }), (roles) => {
        const remarks = boardRemarks(roles);
        expect(boardRemarks([...roles].reverse())).toEqual(remarks);
        expect(remarks.includes('board_below_five') && remarks.includes('board_even')).toBe(false);
      }),
    );
  });
});
