import { describe, expect, it } from '@jest/globals';
import { undoAt } from '../../lib/sheet/undo-at.ts';
import { columns, judged, openDesk, pressAll, stroke } from './testing/grade-desk.ts';

describe('filling down', () => {
  it('takes the value of the cell into the empty ones below, as one act', () => {
    const { desk, told } = openDesk();
    pressAll(desk, ['k', 'ArrowDown', 'b', 'ArrowUp', 'ArrowUp', 'ArrowUp']);
    desk.press(stroke('d', { ctrlKey: true }));
    expect([judged(desk, 0), judged(desk, 1), judged(desk, 2), judged(desk, 109)]).toEqual(['K', 'K', 'BK', 'K']);
    expect(told).toEqual([{ filled: 108, word: 'K, kompeten' }]);
    desk.undo();
    expect([judged(desk, 0), judged(desk, 1), judged(desk, 2), judged(desk, 109)]).toEqual(['K', null, 'BK', null]);
  });

  it('begins with the value above where the cell itself is empty, and leaves notes where they are', () => {
    const { desk } = openDesk();
    desk.put({ row: 0, column: 0 }, { judgement: 'BK', score: 50, note: 'Hanya untuk dia' });
    desk.moveTo({ row: 1, column: 0 });
    desk.fillDown();
    expect(desk.valueAt({ row: 1, column: 0 })).toEqual({ judgement: 'BK', score: 50, note: null });
  });

  it('says so when there is nothing to fill', () => {
    const { desk, told } = openDesk();
    desk.fillDown();
    expect(told).toEqual(['nothing_to_fill']);
  });
});

describe('taking back where one person is shown at a time', () => {
  it('tells whom it was about, and says so where nothing is left', () => {
    const { desk, told } = openDesk();
    desk.put({ row: 3, column: 2 }, { judgement: 'K', score: null, note: null });
    expect(undoAt(desk)).toEqual({ row: 3, column: 2 });
    expect(judged(desk, 3, 2)).toBeNull();
    expect([undoAt(desk), told]).toEqual([null, ['nothing_to_undo']]);
  });
});

describe('a cell that a key does not change', () => {
  it('is any of a sheet that may only be read, or of a closed column', () => {
    const { desk, table, device, told } = openDesk();
    Object.assign(table, { writable: false });
    desk.press(stroke('k'));
    Object.assign(table, { writable: true, columns: [{ ...columns[0], closed: 'belum dimulai' }] });
    desk.press(stroke('k'));
    expect([device.waiting(), desk.place, told]).toEqual([[], { row: 0, column: 0 }, [{ closed: 'belum dimulai' }]]);
  });

  it('is a contested one: a person is asked to settle it', async () => {
    const { desk, device, colleague, asked } = openDesk();
    desk.press(stroke('k'));
    colleague.put(desk.keyAt({ row: 0, column: 0 }), { judgement: 'BK' });
    await colleague.send();
    device.look();
    pressAll(desk, ['ArrowUp', 'k']);
    expect([asked, desk.place, device.waiting().length]).toEqual([['K'], { row: 0, column: 0 }, 1]);
  });
});
