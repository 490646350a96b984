import { describe, expect, it } from '@jest/globals';
import { AnswerBoard } from './answer-board.ts';
import type { SheetAnswer } from './outbox-answer.ts';

const answer = (cohortId: string, cell: string, kind: SheetAnswer['kind'] = 'grade'): SheetAnswer => ({
  ...{ kind, cohortId, cells: [cell], clockSkewSeconds: 0 },
});

describe('the answers of the register', () => {
  it('that came before a sheet was open are told to it once, and the later ones as they come', () => {
    const board = new AnswerBoard();
    const heard: unknown[] = [];
    for (const early of [answer('c', '1'), answer('other', 'x'), answer('c', 'y', 'attendance'), answer('c', '2')])
      board.tell(early);
    const leave = board.follow('grade', 'c', ({ cells }) => heard.push(...cells));
    expect(heard).toEqual(['1', '2']);
    board.tell(answer('c', '3'));
    expect(heard).toEqual(['1', '2', '3']);
    leave();
    board.tell(answer('c', '4'));
    expect(heard).toEqual(['1', '2', '3']);
    board.follow('grade', 'c', ({ cells }) => heard.push(...cells));
    expect(heard).toEqual(['1', '2', '3', '4']);
  });
});
