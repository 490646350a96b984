import type { GlyphRun } from 'fontkit';
import { remembered } from '../remembered.ts';
import { FONT_NAMES, type FontName, fontOf, hasSigns, laidOut } from './fonts.ts';
import { rgbOperands } from './palette.ts';
import { rounded } from './pdf-text.ts';
import type { Style } from './style.ts';

function range(from: string, to: string): string[] {
  const first = from.charCodeAt(0);
  return Array.from({ length: to.charCodeAt(0) - first + 1 }, (_, at) => String.fromCharCode(first + at));
}

const LETTERS = [
  ...[...range('A', 'Z'), ...range('a', 'z'), ...range('0', '9')],
  ...'!"&\'()*+,-./:;=?%–—‘’“”…•·',
  ...['ff', 'fi', 'fl', 'ffi', 'ffl'],
];

/**
 * The letters that every certificate embeds of each face, whether it shows them or not (spaces between keep them apart), so
 * that two certificates differ in what they say and not in their fonts. More than these make a file larger that somebody
 * loads over a weak line; a name with others is drawn by pdfkit.
 */
export const EMBEDDED_LETTERS = LETTERS.join(' ');

const MOST_LINES = 4_000;
const lines = new Map<FontName, Map<string, string | null>>(FONT_NAMES.map((face) => [face, new Map()]));
const codes = new Map<FontName, ReadonlyMap<number, string>>();

/**
 * The glyphs of a line as pdfkit writes them, the operand of `TJ` (ISO 32000-1 §9.4.3), once for all documents that have it;
 * null where one of them is of another face, not among the letters that every certificate embeds, or does not stand on the line.
 */
export function glyphsOf(text: string, face: FontName): string | null {
  const memory = lines.get(face) ?? new Map<string, string | null>();
  return remembered(memory, MOST_LINES, text, () => (hasSigns(text) ? null : encoded(laidOut(text, face), face)));
}

function encoded(runs: readonly GlyphRun[], face: FontName): string | null {
  const [scale, known] = [1000 / fontOf(face).unitsPerEm, codesOf(face)];
  const segments: string[] = [];
  let segment = '';
  for (const { glyphs, positions } of runs) {
    for (const [at, glyph] of glyphs.entries()) {
      const [code, position] = [known.get(glyph.id), positions[at]];
      if (code === undefined || position === undefined || position.xOffset !== 0 || position.yOffset !== 0) return null;
      segment += code;
      const kerning = position.xAdvance * scale - glyph.advanceWidth * scale;
      if (kerning === 0) continue;
      segments.push(`<${segment}> ${rounded(-kerning)}`);
      segment = '';
    }
  }
  return [...segments, ...(segment === '' ? [] : [`<${segment}> 0`])].join(' ');
}

/** What a line is written with. */
export interface WrittenLine {
  glyphs: string;
  /** The name of its font among the resources of the page. */
  font: string;
  x: number;
  /** Its baseline, from the top of the page. */
  y: number;
  style: Pick<Style, 'size' | 'tracking'>;
  color: string;
}

/** The operators of a line on a page whose height is counted from the top (ISO 32000-1 §9.4). */
export function lineOperators({ glyphs, font, x, y, style: { size, tracking = 0 }, color }: WrittenLine): string {
  const [spaced, unspaced] = tracking === 0 ? ['', ''] : [` ${rounded(tracking)} Tc`, ' 0 Tc'];
  const place = `1 0 0 -1 ${rounded(x)} ${rounded(y)} Tm /${font} ${rounded(size)} Tf`;
  return `BT ${rgbOperands(color)} rg ${place}${spaced} [${glyphs}] TJ${unspaced} ET`;
}

// The number of each glyph in the subset of its face: pdfkit counts them in the order in which they are first asked for.
function codesOf(face: FontName): ReadonlyMap<number, string> {
  return remembered(codes, FONT_NAMES.length, face, () => {
    // Number 0 is the box for what a face does not have: no letter.
    const numbers = new Map([[0, '']]);
    for (const { id } of laidOut(EMBEDDED_LETTERS, face).flatMap(({ glyphs }) => glyphs)) {
      if (!numbers.has(id)) numbers.set(id, numbers.size.toString(16).padStart(4, '0'));
    }
    numbers.delete(0);
    return numbers;
  });
}
