/// <reference path="./fontkit.d.ts" />
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { create, type Font, type GlyphRun } from 'fontkit';
import { CertificateProblem } from '../certificate-problem.ts';
import { remembered } from '../remembered.ts';

const FILES = {
  serif: 'noto-serif/400Regular/NotoSerif_400Regular.ttf',
  serifItalic: 'noto-serif/400Regular_Italic/NotoSerif_400Regular_Italic.ttf',
  serifBold: 'noto-serif/600SemiBold/NotoSerif_600SemiBold.ttf',
  sans: 'noto-sans/400Regular/NotoSans_400Regular.ttf',
  sansBold: 'noto-sans/600SemiBold/NotoSans_600SemiBold.ttf',
} as const;

/** The faces that a certificate is set in. */
export type FontName = keyof typeof FILES;

/** The faces of a file: those that it is set in, and one with the signs of mathematics and arrows, which they lack. */
export type FaceName = FontName | 'signs';

/** Every face that text is set in, in a fixed order. */
export const FONT_NAMES = Object.keys(FILES) as FontName[];

const FACE_FILES = { ...FILES, signs: 'noto-sans-math/400Regular/NotoSansMath_400Regular.ttf' };
/** Those, and the one with the signs. */
export const FACE_NAMES = Object.keys(FACE_FILES) as FaceName[];

const MOST_RUNS = 4_000;
const MOST_SUBSETS = 64;
const parsed = new Map<FaceName, Font>();
const runs = new Map<FontName, { cache: Record<string, unknown>; uses: number }>();

/** The parsed face; a font is read and parsed once a process, which is most of the time a certificate would take. */
export function fontOf(name: FaceName): Font {
  const known = parsed.get(name);
  if (known !== undefined) return known;
  const font = parsedFont(name);
  rememberSubsets(font);
  parsed.set(name, font);
  return font;
}

/** Reads and parses a face. */
export const parsedFont = (name: FaceName): Font =>
  create(readFileSync(createRequire(import.meta.url).resolve(`@expo-google-fonts/${FACE_FILES[name]}`)));

/**
 * The words of a face that are already laid out, shared by all documents (pdfkit keeps one such cache a document and
 * only reads what is in it); begun anew when strangers' names have filled it.
 */
export function laidOutWords(name: FontName): Record<string, unknown> {
  let entry = runs.get(name);
  if (entry === undefined || (entry.uses % 8 === 0 && Object.keys(entry.cache).length > MOST_RUNS)) {
    entry = { cache: Object.create(null) as Record<string, unknown>, uses: 0 };
    runs.set(name, entry);
  }
  entry.uses += 1;
  return entry.cache;
}

const MOST_WORDS = 4_000;
/** Longer words are nobody's: what somebody made up is not kept, so that memory is bounded in bytes too. */
const LONGEST_WORD = 64;
const words = new Map<FaceName, Map<string, GlyphRun>>(FACE_NAMES.map((name) => [name, new Map()]));

/** A piece of a line that one face shows. */
export interface Span {
  text: string;
  face: FaceName;
}

// What the faces of text have among these themselves, a minus and the ground for marks, is left to them.
const SIGNS = /([\u2190-\u2211\u2213-\u25cb\u25cd-\u2bff]+)/;

/** Whether a line has signs that its own face lacks. */
export const hasSigns = (text: string): boolean => SIGNS.test(text);

/** A line in pieces: what its face shows, and the signs between. */
export const spansOf = (text: string, face: FontName): readonly Span[] =>
  text
    .split(SIGNS)
    .map((part, at): Span => ({ text: part, face: at % 2 === 1 ? 'signs' : face }))
    .filter((span) => span.text !== '');

/**
 * A line word by word, each with the space behind it: pdfkit lays text out so, and what is measured is what is set. A word
 * with a digit is a number or a code, of which each document has its own; its signs are laid out each by itself, which moves
 * none of them by more than its kerning.
 */
export function laidOut(text: string, name: FontName): readonly GlyphRun[] {
  return hasSigns(text) ? spansOf(text, name).flatMap((span) => wordsIn(span)) : wordsIn({ text, face: name });
}

function wordsIn({ text, face: name }: Span): GlyphRun[] {
  const memory = words.get(name) ?? new Map<string, GlyphRun>();
  const layout = (part: string) =>
    part.length > LONGEST_WORD
      ? fontOf(name).layout(part)
      : remembered(memory, MOST_WORDS, part, () => fontOf(name).layout(part));
  return text.split(/(?<=[ \t])/).flatMap((word) => (/\d/.test(word) ? Array.from(word, layout) : [layout(word)]));
}

const MOST_WIDTHS = 4_000;
const widths = new Map<FontName, Map<string, number>>(FONT_NAMES.map((name) => [name, new Map()]));

/** The width of a line in units of its face (of which all have a thousand): the sum of its words, each with the space behind it. */
export const unitsOf = (text: string, name: FontName): number =>
  remembered(widths.get(name) ?? new Map<string, number>(), MOST_WIDTHS, text, () =>
    laidOut(text, name).reduce((sum, { advanceWidth }) => sum + advanceWidth, 0),
  );

const MOST_TEXTS = 4_000;
const unprintable = new Map<string, string>();
const shown = new Map<string, boolean>();

/** Whether a certificate can show a character, in whichever face the text around it is set. */
export const isShown = (character: string): boolean =>
  // Every face has the sign for a letter that got lost, and no certificate is to show it.
  character !== '\uFFFD' &&
  remembered(shown, MOST_TEXTS, character, () =>
    FONT_NAMES.flatMap((name) => spansOf(character, name)).every(({ face }) =>
      fontOf(face).hasGlyphForCodePoint(character.codePointAt(0) ?? 0),
    ),
  );

/** Refuses text with a character that no embedded glyph shows: it would print as an empty box and break PDF/A. */
export function assertPrintable(field: string, text: string): void {
  const missing = remembered(
    unprintable,
    MOST_TEXTS,
    text,
    () => [...text].find((character) => !isShown(character)) ?? '',
  );
  if (missing !== '') throw new CertificateProblem('text_unprintable', { field, character: missing });
}

// The certificates of a cohort share most of their letters, so the same subset is often embedded again.
function rememberSubsets(font: Font): void {
  const encoded = new Map<string, Uint8Array>();
  const createSubset = font.createSubset.bind(font);
  font.createSubset = () => {
    const subset = createSubset();
    const encode = subset.encode.bind(subset);
    subset.encode = () => {
      return remembered(encoded, MOST_SUBSETS, subset.glyphs.join(), encode);
    };
    return subset;
  };
}
