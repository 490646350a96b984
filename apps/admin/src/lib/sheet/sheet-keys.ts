/** A press of a key as the browser reports it. */
export interface Stroke {
  key: string;
  shiftKey: boolean;
  /** Ctrl, or Command on a Mac. */
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
}

/** A place in the grid, counted from 0. */
export interface Place {
  row: number;
  column: number;
}

/** The size of a grid. */
export interface Extent {
  rows: number;
  columns: number;
}

/** Where the next cell lies after a value was entered, and in which order empty cells are looked for. */
export type Direction = 'down' | 'right' | 'stay';

/** What a press of a key asks of the sheet. */
export type Command =
  | { kind: 'move'; to: Place }
  | { kind: 'write'; letter: string }
  | { kind: 'clear' | 'fill_down' | 'next_empty' | 'previous_empty' | 'undo' | 'redo' | 'help' | 'details' | 'leave' };

const clamp = (value: number, size: number) => Math.min(Math.max(value, 0), size - 1);

const pageRows = 10;

/** Where a key that only moves leads, or null. */
function movedBy({ key, ctrlKey, shiftKey }: Stroke, { row, column }: Place, { rows, columns }: Extent): Place | null {
  switch (key) {
    case 'ArrowUp':
      return { row: ctrlKey ? 0 : row - 1, column };
    case 'ArrowDown':
      return { row: ctrlKey ? rows - 1 : row + 1, column };
    case 'ArrowLeft':
      return { row, column: ctrlKey ? 0 : column - 1 };
    case 'ArrowRight':
      return { row, column: ctrlKey ? columns - 1 : column + 1 };
    case 'Enter':
      return { row: row + (shiftKey ? -1 : 1), column };
    case 'Home':
      return { row: ctrlKey ? 0 : row, column: 0 };
    case 'End':
      return { row: ctrlKey ? rows - 1 : row, column: columns - 1 };
    case 'PageUp':
      return { row: row - pageRows, column };
    case 'PageDown':
      return { row: row + pageRows, column };
    default:
      return null;
  }
}

/** Tab reads the grid like a text and leaves it at its end, so that nobody is caught in it. */
function tabbed(back: boolean, { row, column }: Place, { rows, columns }: Extent): Command | null {
  const index = row * columns + column + (back ? -1 : 1);
  if (index < 0 || index >= rows * columns) return null;
  return { kind: 'move', to: { row: Math.floor(index / columns), column: index % columns } };
}

const withControl: Readonly<Record<string, Command>> = {
  z: { kind: 'undo' },
  y: { kind: 'redo' },
  d: { kind: 'fill_down' },
};

const plain: Readonly<Record<string, Command>> = {
  Delete: { kind: 'clear' },
  Backspace: { kind: 'clear' },
  n: { kind: 'next_empty' },
  N: { kind: 'previous_empty' },
  '?': { kind: 'help' },
  r: { kind: 'details' },
  R: { kind: 'details' },
  F2: { kind: 'details' },
  Escape: { kind: 'leave' },
};

/**
 * What a key means at a place of a sheet whose values are entered by these letters; null is left to the browser.
 * Keys with Alt, and Ctrl with anything but undo, redo, filling down and moving, stay the browser's own.
 */
export function commandOf(stroke: Stroke, at: Place, extent: Extent, letters: ReadonlySet<string>): Command | null {
  const control = stroke.ctrlKey || stroke.metaKey;
  if (stroke.altKey) return null;
  if (stroke.key === 'Tab' && !control) return tabbed(stroke.shiftKey, at, extent);
  const to = movedBy({ ...stroke, ctrlKey: control }, at, extent);
  if (to) return { kind: 'move', to: { row: clamp(to.row, extent.rows), column: clamp(to.column, extent.columns) } };
  const letter = stroke.key.toLowerCase();
  if (control) return letter === 'z' && stroke.shiftKey ? { kind: 'redo' } : (withControl[letter] ?? null);
  if (letters.has(letter)) return { kind: 'write', letter };
  return plain[stroke.key] ?? null;
}

/** The cell after one, where the hand goes on once a value is entered. */
export function nextPlace(direction: Direction, { row, column }: Place, { rows, columns }: Extent): Place {
  if (direction === 'stay') return { row, column };
  const size = rows * columns;
  const [place, step] = direction === 'down' ? [column * rows + row, rows] : [row * columns + column, columns];
  const next = Math.min(place + 1, size - 1);
  const [outer, inner] = [Math.floor(next / step), next % step];
  return direction === 'down' ? { row: inner, column: outer } : { row: outer, column: inner };
}

/** The nearest empty cell in reading direction, going round at the end; null when none is empty. */
export function nearestEmpty(
  direction: Direction,
  from: Place,
  { rows, columns }: Extent,
  isEmpty: (place: Place) => boolean,
  step: 1 | -1,
): Place | null {
  const size = rows * columns;
  const across = direction === 'right';
  const start = across ? from.row * columns + from.column : from.column * rows + from.row;
  for (let distance = 1; distance <= size; distance += 1) {
    const index = (start + step * distance + size * 2) % size;
    const place = across
      ? { row: Math.floor(index / columns), column: index % columns }
      : { row: index % rows, column: Math.floor(index / rows) };
    if (isEmpty(place)) return place;
  }
  return null;
}
