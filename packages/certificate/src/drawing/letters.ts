import type { GlyphRun } from 'fontkit';
import { remembered } from '../remembered.ts';
import { FONT_NAMES, type FontName, fontOf, laidOut } from './fonts.ts';
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

/** A line as it is laid out in a face. */
export interface LaidOutLine {
  /** Its width in letters of size 1. */
  width: number;
  /**
   * Its glyphs as pdfkit writes them, the operand of `TJ` (ISO 32000-1 §9.4.3); null where one of them is not among the
   * letters that every certificate embeds, or does not stand on the line.
   */
  glyphs: string | null;
}

const MOST_LINES = 4_000;
const lines = new Map<FontName, Map<string, LaidOutLine>>(FONT_NAMES.map((face) => [face, new Map()]));
const codes = new Map<FontName, ReadonlyMap<number, string>>();

/** Lays a line out, once for all documents that have it. */
export function laidOutLine(text: string, face: FontName): LaidOutLine {
  return remembered(lines.get(face) ?? new Map<string, LaidOutLine>(), MOST_LINES, text, () => {
    const runs = laidOut(text, face);
    const units = runs.reduce((sum, { advanceWidth }) => sum + advanceWidth, 0);
    return { width: units / fontOf(face).unitsPerEm, glyphs: encoded(runs, face) };
  });
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
    const numbers = new Map([[0, '0000']]);
    for (const { id } of laidOut(EMBEDDED_LETTERS, face).flatMap(({ glyphs }) => glyphs)) {
      if (!numbers.has(id)) numbers.set(id, numbers.size.toString(16).padStart(4, '0'));
    }
    return numbers;
  });
}
