import { isShown } from '../drawing/fonts.ts';

/** Text with a question mark in place of each character that no embedded glyph shows. */
export function printable(text: string): string {
  return [...text].map((character) => (isShown(character) ? character : '?')).join('');
}
