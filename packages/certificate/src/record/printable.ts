import { fontOf } from '../drawing/fonts.ts';

/** Text with a question mark in place of each character that no embedded glyph shows. */
export function printable(text: string): string {
  return [...text]
    .map((character) => (fontOf('sans').hasGlyphForCodePoint(character.codePointAt(0) ?? 0) ? character : '?'))
    .join('');
}
