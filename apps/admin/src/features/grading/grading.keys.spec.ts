import { describe, expect, it } from '@jest/globals';
import { columns, judged, openDesk, pressAll, rows, stroke } from './testing/grade-desk.ts';

describe('grading by keys', () => {
  it('judges a cohort with one key a cell, however fast, and loses none', () => {
    const { desk, device } = openDesk();
    const asked = Array.from({ length: 880 }, (_, index) => (index % 3 === 0 ? 'b' : 'k'));
    pressAll(desk, asked);
    const cells = asked.map((_, index) => judged(desk, index % 110, Math.floor(index / 110)));
    expect(cells).toEqual(asked.map((key) => (key === 'k' ? 'K' : 'BK')));
    expect(device.waiting()).toHaveLength(880);
  });

  it('tells a key to the cell it changes, the cell it leaves and the one it comes to, and to no other', () => {
    const { desk, device } = openDesk();
    const woken: string[] = [];
    for (const [row] of rows.entries()) {
      for (const [column] of columns.entries()) {
        const place = { row, column };
        device.engine.store.onCell(desk.keyAt(place), () => woken.push(`value ${row} ${column}`));
        desk.hand.onPlace(place, () => woken.push(`hand ${row} ${column}`));
      }
    }
    desk.press(stroke('k'));
    expect(woken).toEqual(['value 0 0', 'hand 0 0', 'hand 1 0']);
  });

  it('takes back, goes back and goes again', () => {
    const { desk } = openDesk();
    pressAll(desk, ['k', 'ArrowUp', 'Delete']);
    expect(judged(desk, 0)).toBeNull();
    desk.press(stroke('z', { ctrlKey: true }));
    expect(judged(desk, 0)).toBe('K');
    desk.press(stroke('y', { ctrlKey: true }));
    expect(judged(desk, 0)).toBeNull();
  });

  it('finds the next and the previous unjudged cell', () => {
    const { desk } = openDesk();
    pressAll(desk, ['k', 'k', 'k', 'ArrowUp', 'ArrowUp', 'ArrowUp', 'n']);
    expect(desk.place).toEqual({ row: 3, column: 0 });
    pressAll(desk, ['ArrowDown', 'N']);
    expect(desk.place).toEqual({ row: 3, column: 0 });
  });

  it('keeps score and note when the judgement changes', () => {
    const { desk } = openDesk();
    desk.put({ row: 0, column: 0 }, { judgement: 'BK', score: 64.5, note: 'Ulangi 2.3' });
    desk.press(stroke('k'));
    expect(desk.valueAt({ row: 0, column: 0 })).toEqual({ judgement: 'K', score: 64.5, note: 'Ulangi 2.3' });
  });

  it('records the score of a rubric level by its digit and stays, so that the judgement follows', () => {
    const { desk, table } = openDesk();
    desk.press(stroke('3'));
    const value = desk.valueAt({ row: 0, column: 0 });
    expect([value, desk.place]).toEqual([
      { judgement: null, score: 75, note: null },
      { row: 0, column: 0 },
    ]);
    expect(table.face.mark(value)).toBe('75');
    desk.press(stroke('k'));
    expect(desk.valueAt({ row: 0, column: 0 })).toEqual({ judgement: 'K', score: 75, note: null });
  });
});
