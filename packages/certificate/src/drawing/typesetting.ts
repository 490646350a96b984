import { remembered } from '../remembered.ts';
import { balanced, broken, widthOf, wordsOf } from './line-breaks.ts';
import type { Style } from './style.ts';
import type { Surface } from './surface.ts';

export { breakLines, widthOf } from './line-breaks.ts';
export type { Style };

/** Where a line stands: its baseline and the column that it is aligned in. */
export interface Place {
  x: number;
  y: number;
  width: number;
  align?: 'left' | 'center' | 'right';
}

/** Lines of text and the style in which they fit. */
export interface FittedText {
  lines: string[];
  style: Style;
}

/** Sets one line on its baseline. */
export function setLine(sheet: Surface, text: string, place: Place, style: Style): void {
  const { align = 'left' } = place;
  const slack = place.width - (align === 'left' ? 0 : widthOf(text, style));
  const x = align === 'left' ? place.x : place.x + (align === 'center' ? slack / 2 : slack);
  sheet.line(text, x, place.y, style);
}

/** From one baseline to the next, as a part of the size of the letters. */
export const LEADING = 1.22;

/** Sets lines below each other; answers the baseline after the last. */
export function setLines(sheet: Surface, text: FittedText, place: Place, leading = LEADING): number {
  let { y } = place;
  for (const line of text.lines) {
    setLine(sheet, line, { ...place, y }, text.style);
    y += text.style.size * leading;
  }
  return y;
}

/** How much room a text has. */
export interface Room {
  width: number;
  /** How many lines it may take. */
  lines: number;
  /** The size down to which it gets smaller before more lines are tried. */
  least: number;
}

const MOST_FITS = 4_000;
const fits = new Map<string, { lines: readonly string[]; size: number }>();

/** How a text fits into some room, found once for all documents that have it. */
function foundOnce(text: string, style: Style, room: object, find: () => FittedText): FittedText {
  const { font, size, tracking = 0 } = style;
  const key = `${font} ${size} ${tracking} ${Object.values(room).join(' ')} ${text}`;
  const found = remembered(fits, MOST_FITS, key, () => {
    const { lines, style: fitted } = find();
    return { lines, size: fitted.size };
  });
  return { lines: [...found.lines], style: { ...style, size: found.size } };
}

/** Breaks text into balanced lines and makes it smaller until it fits; nothing ever sticks out. */
export function fit(text: string, style: Style, { width, lines: most, least }: Room): FittedText {
  return foundOnce(text, style, { width, most, least }, () => {
    const words = wordsOf(text, style.font);
    for (let size = style.size; size > least; size -= 0.5) {
      const lines = broken(words, { ...style, size }, width);
      if (lines.length <= most) return squeezed(balanced(lines, words, { ...style, size }, width), style, size, width);
    }
    return squeezed(broken(words, { ...style, size: least }, width), style, least, width);
  });
}

/** A box for text: one line of it while that needs no smaller letters than `single`, then as many as there is room for. */
export interface TextBox {
  width: number;
  height: number;
  single: number;
  least: number;
}

/** Breaks text into the largest lines that a box has room for. */
export function fitBox(text: string, style: Style, { width, height, single, least }: TextBox): FittedText {
  const one = fit(text, style, { width, lines: 1, least: single });
  if (one.lines.length === 1 && one.style.size >= single) return one;
  return foundOnce(text, style, { width, height, single, least }, () => {
    const words = wordsOf(text, style.font);
    for (let size = Math.min(style.size, single + 0.5); size > least; size -= 0.5) {
      const lines = broken(words, { ...style, size }, width);
      if (size * (1 + (lines.length - 1) * LEADING) <= height)
        return squeezed(balanced(lines, words, { ...style, size }, width), style, size, width);
    }
    return squeezed(broken(words, { ...style, size: least }, width), style, least, width);
  });
}

function squeezed(lines: string[], style: Style, size: number, width: number): FittedText {
  const widest = Math.max(...lines.map((line) => widthOf(line, { ...style, size })));
  return { lines, style: { ...style, size: widest > width ? (size * width) / widest : size } };
}
