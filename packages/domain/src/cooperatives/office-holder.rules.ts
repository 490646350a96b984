import type { BoardRemark, OfficeRole } from './office-holder.ts';

/** Those of the offices who are the board: an odd number of at least five (PRODUCT §1). */
const board: readonly OfficeRole[] = ['chair', 'vice_chair', 'secretary', 'treasurer', 'board_member'];
const LEAST = 5;

/** What is odd about the offices of a cooperative; nothing while none is entered. */
export function boardRemarks(roles: readonly OfficeRole[]): BoardRemark[] {
  if (roles.length === 0) return [];
  const count = (role: OfficeRole) => roles.filter((each) => each === role).length;
  const members = roles.filter((role) => board.includes(role)).length;
  const found: [BoardRemark, boolean][] = [
    ['board_below_five', members < LEAST],
    ['board_even', members >= LEAST && members % 2 === 0],
    ['no_chair', count('chair') === 0],
    ['two_chairs', count('chair') > 1],
    ['no_secretary', count('secretary') === 0],
    ['no_treasurer', count('treasurer') === 0],
    ['no_supervisor', count('supervisor') === 0],
    ['no_manager', count('manager') === 0],
  ];
  return found.filter(([, isSo]) => isSo).map(([remark]) => remark);
}
