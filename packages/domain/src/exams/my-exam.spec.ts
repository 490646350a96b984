import { describe, expect, it } from '@jest/globals';
import { unitScores } from './exam-result.rules.ts';
import { plainSeatCode, SeatClaim } from './my-exam.ts';

describe('codes of a room and a seat', () => {
  it('are read as people type them', () => {
    expect(SeatClaim.parse({ roomCode: '482 913', seatCode: 'k7q-x3o' })).toEqual({
      roomCode: '482913',
      seatCode: 'K7QX30',
    });
    expect(plainSeatCode('il-Oo')).toBe('1100');
    expect(SeatClaim.safeParse({ roomCode: '48291', seatCode: 'K7QX30' }).success).toBe(false);
  });
});

describe('scores', () => {
  it('count questions to choose by their unit and leave essays to the assessor', () => {
    const items = [
      { unitCode: 'U1', right: true },
      { unitCode: 'U2', right: false },
      { unitCode: 'U1', right: null },
      { unitCode: 'U1', right: false },
    ];
    expect(unitScores(items)).toEqual([
      { unitCode: 'U1', right: 1, of: 2 },
      { unitCode: 'U2', right: 0, of: 1 },
    ]);
  });
});
