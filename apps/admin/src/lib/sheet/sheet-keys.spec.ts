import { describe, expect, it } from '@jest/globals';
import { type Command, commandOf, nearestEmpty, nextPlace, type Stroke } from './sheet-keys.ts';

const extent = { rows: 30, columns: 8 };
const letters = new Set(['k', 'b']);

const press = (key: string, held: Partial<Stroke> = {}): Stroke => ({
  key,
  shiftKey: false,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  ...held,
});
const at = (row: number, column: number) => ({ row, column });
const moveTo = (row: number, column: number): Command => ({ kind: 'move', to: { row, column } });

describe('a key in the sheet', () => {
  it.each<[string, Stroke, { row: number; column: number }, Command | null]>([
    ['K judges', press('k'), at(2, 3), { kind: 'write', letter: 'k' }],
    ['a capital is the same letter', press('B', { shiftKey: true }), at(2, 3), { kind: 'write', letter: 'b' }],
    ['Delete takes back', press('Delete'), at(2, 3), { kind: 'clear' }],
    ['arrows move', press('ArrowDown'), at(2, 3), moveTo(3, 3)],
    ['and stop at the edge', press('ArrowUp'), at(0, 3), moveTo(0, 3)],
    ['Ctrl and an arrow goes all the way', press('ArrowRight', { ctrlKey: true }), at(2, 3), moveTo(2, 7)],
    ['Enter goes down', press('Enter'), at(2, 3), moveTo(3, 3)],
    ['Shift and Enter goes up', press('Enter', { shiftKey: true }), at(2, 3), moveTo(1, 3)],
    ['Tab goes on to the next line', press('Tab'), at(2, 7), moveTo(3, 0)],
    ['Shift and Tab goes back', press('Tab', { shiftKey: true }), at(3, 0), moveTo(2, 7)],
    ['Tab leaves at the end', press('Tab'), at(29, 7), null],
    ['Shift and Tab leaves at the start', press('Tab', { shiftKey: true }), at(0, 0), null],
    ['Home', press('Home'), at(2, 3), moveTo(2, 0)],
    ['Ctrl and End', press('End', { ctrlKey: true }), at(2, 3), moveTo(29, 7)],
    ['Page down', press('PageDown'), at(25, 3), moveTo(29, 3)],
    ['n finds the next that waits', press('n'), at(2, 3), { kind: 'next_empty' }],
    ['N the one before', press('N', { shiftKey: true }), at(2, 3), { kind: 'previous_empty' }],
    ['Ctrl and Z undoes', press('z', { ctrlKey: true }), at(2, 3), { kind: 'undo' }],
    ['Command and Z too', press('z', { metaKey: true }), at(2, 3), { kind: 'undo' }],
    ['Ctrl and Y does again', press('y', { ctrlKey: true }), at(2, 3), { kind: 'redo' }],
    ['so does Ctrl, Shift and Z', press('Z', { ctrlKey: true, shiftKey: true }), at(2, 3), { kind: 'redo' }],
    ['? shows the keys', press('?', { shiftKey: true }), at(2, 3), { kind: 'help' }],
    ['Escape leaves', press('Escape'), at(2, 3), { kind: 'leave' }],
    ['Ctrl and K stays the browser’s', press('k', { ctrlKey: true }), at(2, 3), null],
    ['Alt and an arrow too', press('ArrowLeft', { altKey: true }), at(2, 3), null],
    ['other letters mean nothing', press('x'), at(2, 3), null],
  ])('%s', (_, stroke, place, command) => {
    expect(commandOf(stroke, place, extent, letters)).toEqual(command);
  });
});

describe('the hand after a value', () => {
  it.each([
    ['down', at(2, 3), at(3, 3)],
    ['down', at(29, 3), at(0, 4)],
    ['down', at(29, 7), at(29, 7)],
    ['right', at(2, 7), at(3, 0)],
    ['right', at(2, 3), at(2, 4)],
    ['stay', at(2, 3), at(2, 3)],
  ] as const)('%s from %o is at %o', (direction, from, to) => {
    expect(nextPlace(direction, from, extent)).toEqual(to);
  });
});

describe('the nearest empty cell', () => {
  const small = { rows: 3, columns: 2 };
  const only = (row: number, column: number) => (place: { row: number; column: number }) =>
    place.row === row && place.column === column;

  it('is looked for onwards and round the corner', () => {
    expect(nearestEmpty('down', at(2, 1), small, only(1, 0), 1)).toEqual(at(1, 0));
    expect(nearestEmpty('right', at(0, 0), small, only(2, 1), 1)).toEqual(at(2, 1));
  });

  it('is looked for backwards', () => {
    expect(nearestEmpty('down', at(0, 0), small, () => true, -1)).toEqual(at(2, 1));
  });

  it('is none when all are judged', () => {
    expect(nearestEmpty('down', at(0, 0), small, () => false, 1)).toBeNull();
  });
});
