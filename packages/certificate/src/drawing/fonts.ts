/// <reference path="./fontkit.d.ts" />
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { create, type Font, type GlyphRun } from 'fontkit';
import { CertificateProblem } from '../certificate-problem.ts';

const FILES = {
  serif: 'noto-serif/400Regular/NotoSerif_400Regular.ttf',
  serifItalic: 'noto-serif/400Regular_Italic/NotoSerif_400Regular_Italic.ttf',
  serifBold: 'noto-serif/600SemiBold/NotoSerif_600SemiBold.ttf',
  sans: 'noto-sans/400Regular/NotoSans_400Regular.ttf',
  sansBold: 'noto-sans/600SemiBold/NotoSans_600SemiBold.ttf',
} as const;

/** The faces that a certificate is set in. */
export type FontName = keyof typeof FILES;

/** Every face, in a fixed order. */
export const FONT_NAMES = Object.keys(FILES) as FontName[];

const CACHED_RUNS = 4_000;
const LONGEST_CACHED = 40;
const parsed = new Map<FontName, Font>();

/** The parsed face; a font is read and parsed once a process, which is most of the time a certificate would take. */
export function fontOf(name: FontName): Font {
  const known = parsed.get(name);
  if (known !== undefined) return known;
  const font = create(readFileSync(createRequire(import.meta.url).resolve(`@expo-google-fonts/${FILES[name]}`)));
  font.layout = remembering(font.layout.bind(font));
  parsed.set(name, font);
  return font;
}

/** Refuses text with a character that no embedded glyph shows: it would print as an empty box and break PDF/A. */
export function assertPrintable(field: string, text: string): void {
  const missing = [...text].find((character) => !fontOf('serif').hasGlyphForCodePoint(character.codePointAt(0) ?? 0));
  if (missing !== undefined) throw new CertificateProblem('text_unprintable', { field, character: missing });
}

// pdfkit scales the positions of a run in place, so each caller gets its own; the oldest half of the cache makes room.
function remembering(layout: Font['layout']): Font['layout'] {
  const runs = new Map<string, GlyphRun>();
  return (text, features) => {
    if (features !== undefined || text.length > LONGEST_CACHED) return layout(text, features);
    const known = runs.get(text);
    if (known !== undefined) return ownCopy(known);
    if (runs.size >= CACHED_RUNS) for (const old of [...runs.keys()].slice(0, CACHED_RUNS / 2)) runs.delete(old);
    const run = layout(text);
    runs.set(text, ownCopy(run));
    return run;
  };
}

function ownCopy(run: GlyphRun): GlyphRun {
  const positions = run.positions.map((position) => ({ ...position }));
  return {
    glyphs: run.glyphs,
    positions,
    get advanceWidth() {
      return positions.reduce((sum, position) => sum + (position.xAdvance ?? 0), 0);
    },
  };
}
