import { remembered } from '../remembered.ts';
import { FONT_NAMES, type FontName, fontOf, laidOut } from './fonts.ts';

const range = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, at) => String.fromCharCode(from + at));

const PLAIN = [...range(0x21, 0x7e), 'ff', 'fi', 'fl', 'ffi', 'ffl', ...'–—‘’“”…·•°§×−½'];
/** Names are set in these, and names have marks on their letters. */
const MARKED: readonly FontName[] = ['serifBold', 'sansBold'];
const WITH_MARKS = [...PLAIN, ...range(0xc0, 0xff).filter((letter) => letter !== '÷' && letter !== '×')];

/**
 * The letters that every certificate embeds of a face, whether it shows them or not (spaces between keep them apart), so
 * that two certificates differ in what they say and not in their fonts.
 */
export const lettersOf = (face: FontName): string => (MARKED.includes(face) ? WITH_MARKS : PLAIN).join(' ');

const MOST_LINES = 4_000;
const lines = new Map<FontName, Map<string, { glyphs: string | null }>>(FONT_NAMES.map((face) => [face, new Map()]));
const codes = new Map<FontName, ReadonlyMap<number, string>>();

/**
 * The glyphs of a line as pdfkit writes them, the operand of `TJ` (ISO 32000-1 §9.4.3); null where one of them is not
 * among the letters that every certificate embeds, or does not stand on the line.
 */
export function encodedLine(text: string, face: FontName): string | null {
  const memory = lines.get(face) ?? new Map<string, { glyphs: string | null }>();
  return remembered(memory, MOST_LINES, text, () => ({ glyphs: encode(text, face) })).glyphs;
}

function encode(text: string, face: FontName): string | null {
  const scale = 1000 / fontOf(face).unitsPerEm;
  const segments: string[] = [];
  let segment = '';
  for (const { glyphs, positions } of laidOut(text, face)) {
    for (const [at, glyph] of glyphs.entries()) {
      const [code, position] = [codesOf(face).get(glyph.id), positions[at]];
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

/** A number as pdfkit writes it. */
export const rounded = (value: number): number => Math.round(value * 1e6) / 1e6;

// The number of each glyph in the subset of its face: pdfkit counts them in the order in which they are first asked for.
function codesOf(face: FontName): ReadonlyMap<number, string> {
  return remembered(codes, FONT_NAMES.length, face, () => {
    const numbers = new Map([[0, '0000']]);
    for (const { id } of laidOut(lettersOf(face), face).flatMap(({ glyphs }) => glyphs)) {
      if (!numbers.has(id)) numbers.set(id, numbers.size.toString(16).padStart(4, '0'));
    }
    return numbers;
  });
}
