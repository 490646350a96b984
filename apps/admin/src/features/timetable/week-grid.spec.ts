import { describe, expect, it } from '@jest/globals';
import { blocksOf, cellAfter, isOpenAt, minutesShown } from './week-grid.ts';

const zone = 'Asia/Makassar';
const session = (from: string, to: string, day = '2026-11-30') => ({
  startsAt: `${day}T${from}:00+08:00`,
  endsAt: `${day}T${to}:00+08:00`,
});
const open = { day: '2026-11-30', opens: [{ from: '07:30', until: '12:00' }], closure: null };

describe('the grid of a week', () => {
  it('shows usual hours, and more where the centre opens earlier or a session ends later', () => {
    expect(minutesShown([], [], zone)).toEqual({ first: 480, last: 960 });
    expect(minutesShown([open], [session('15:00', '18:15')], zone)).toEqual({ first: 420, last: 1140 });
    expect(minutesShown([{ ...open, opens: [{ from: '00:00', until: '24:00' }] }], [], zone)).toEqual({
      first: 480,
      last: 960,
    });
  });

  it('puts what shares a row into one block', () => {
    const items = [
      session('09:45', '11:00'),
      session('08:00', '09:45'),
      session('13:00', '14:00'),
      session('08:00', '09:00', '2026-12-01'),
    ];
    const blocks = blocksOf(items, '2026-11-30', 480, zone);
    expect(blocks.map(({ row, rows, items: own }) => [row, rows, own.length])).toEqual([
      [0, 6, 2],
      [10, 2, 1],
    ]);
  });

  it('is walked with the arrows; a session is one place', () => {
    const columns = [blocksOf([session('09:00', '11:00')], '2026-11-30', 480, zone), []];
    const walk = (key: string, day: number, row: number) => cellAfter(key, { day, row }, columns, 16);
    expect(walk('ArrowDown', 0, 1)).toEqual({ day: 0, row: 2 });
    expect(walk('ArrowDown', 0, 2)).toEqual({ day: 0, row: 6 });
    expect(walk('ArrowUp', 0, 6)).toEqual({ day: 0, row: 2 });
    expect(walk('ArrowUp', 0, 2)).toEqual({ day: 0, row: 1 });
    expect(walk('ArrowLeft', 1, 4)).toEqual({ day: 0, row: 2 });
    expect(walk('ArrowRight', 1, 4)).toEqual({ day: 1, row: 4 });
    expect(walk('End', 1, 4)).toEqual({ day: 1, row: 15 });
    expect(walk('a', 1, 4)).toBeNull();
  });

  it('knows when the centre is open', () => {
    expect([450, 690, 720].map((minute) => isOpenAt(open, minute))).toEqual([true, true, false]);
  });
});
