import { remembered } from '../remembered.ts';
import { laidOutLine } from './letters.ts';
import type { Style } from './style.ts';
import type { Surface } from './surface.ts';

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

/** The width of a line in points. */
export function widthOf(text: string, style: Style): number {
  return laidOutLine(text, style.font).width * style.size + (style.tracking ?? 0) * Math.max(0, text.length - 1);
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

/** Breaks text into balanced lines and makes it smaller until it fits; nothing ever sticks out. */
export function fit(text: string, style: Style, room: Room): FittedText {
  const { font, size, tracking = 0 } = style;
  const key = `${font} ${size} ${tracking} ${room.width} ${room.lines} ${room.least} ${text}`;
  const found = remembered(fits, MOST_FITS, key, () => {
    const { lines, style: fitted } = largestFit(text, style, room);
    return { lines, size: fitted.size };
  });
  return { lines: [...found.lines], style: { ...style, size: found.size } };
}

function largestFit(text: string, style: Style, { width, lines: most, least }: Room): FittedText {
  for (let size = style.size; size > least; size -= 0.5) {
    const lines = breakLines(text, { ...style, size }, width);
    if (lines.length <= most) return squeezed(balanced(lines, { ...style, size }, width), style, size, width);
  }
  return squeezed(breakLines(text, { ...style, size: least }, width), style, least, width);
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
  for (let size = Math.min(style.size, single + 0.5); size > least; size -= 0.5) {
    const lines = breakLines(text, { ...style, size }, width);
    if (size * (1 + (lines.length - 1) * LEADING) <= height)
      return squeezed(balanced(lines, { ...style, size }, width), style, size, width);
  }
  return squeezed(breakLines(text, { ...style, size: least }, width), style, least, width);
}

/** Breaks text at its spaces into lines no wider than the column (a single longer word stays whole). */
export function breakLines(text: string, style: Style, width: number): string[] {
  const words = text.split(/\s+/);
  const whole = words.join(' ');
  if (widthOf(whole, style) <= width) return [whole];
  const lines: string[] = [];
  let line = '';
  for (const word of words) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && widthOf(longer, style) > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return [...lines, line];
}

// The narrowest column that still gives the same number of lines makes them equally long.
function balanced(full: string[], style: Style, width: number): string[] {
  if (full.length === 1) return full;
  const text = full.join(' ');
  let [low, high] = [width / full.length, width];
  while (high - low > 2) {
    const middle = (low + high) / 2;
    if (breakLines(text, style, middle).length > full.length) low = middle;
    else high = middle;
  }
  return breakLines(text, style, high);
}

function squeezed(lines: string[], style: Style, size: number, width: number): FittedText {
  const widest = Math.max(...lines.map((line) => widthOf(line, { ...style, size })));
  return { lines, style: { ...style, size: widest > width ? (size * width) / widest : size } };
}
