import { type FontName, fontOf, unitsOf } from './fonts.ts';
import type { Style } from './style.ts';

/** The width of a line in points. */
export function widthOf(text: string, style: Style): number {
  return wide(unitsOf(text, style.font), text.length, style);
}

/** The width in points of so many letters that are so many units of their face wide. */
const wide = (units: number, letters: number, { font, size, tracking = 0 }: Style): number =>
  (units / fontOf(font).unitsPerEm) * size + tracking * Math.max(0, letters - 1);

/** Breaks text at its spaces into lines no wider than the column (a single longer word stays whole). */
export const breakLines = (text: string, style: Style, width: number): string[] =>
  broken(wordsOf(text, style.font), style, width);

/** A word and its width in units of its face, by itself and with the space behind it; measured when somebody asks. */
export interface Word {
  word: string;
  alone(): number;
  spaced(): number;
}

/** The words of a text, to be measured. */
export const wordsOf = (text: string, face: FontName): Word[] =>
  text.split(/\s+/).map((word) => ({
    word,
    alone: () => (word === '' ? 0 : unitsOf(word, face)),
    spaced: () => unitsOf(`${word} `, face),
  }));

/** Breaks measured words into lines: a line is as wide as its words, so that a text is broken in as many steps as it has words. */
export function broken(words: readonly Word[], style: Style, width: number): string[] {
  const whole = words.map(({ word }) => word).join(' ');
  if (widthOf(whole, style) <= width) return [whole];
  const lines: string[] = [];
  let [line, before] = ['', 0];
  for (const { word, alone, spaced } of words) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && wide(before + alone(), longer.length, style) > width) {
      lines.push(line);
      [line, before] = [word, spaced()];
    } else [line, before] = [longer, (line === '' ? 0 : before) + spaced()];
  }
  return [...lines, line];
}

/** Breaks them into as many lines, about equally long: the narrowest column that still gives that number makes them so. */
export function balanced(full: string[], words: readonly Word[], style: Style, width: number): string[] {
  if (full.length === 1) return full;
  let [low, high] = [width / full.length, width];
  while (high - low > 2) {
    const middle = (low + high) / 2;
    if (broken(words, style, middle).length > full.length) low = middle;
    else high = middle;
  }
  return broken(words, style, high);
}
