import type { Font } from 'fontkit';
import { type FaceName, type FontName, fontOf, laidOutWords } from './fonts.ts';
import { EMBEDDED_LETTERS } from './letters.ts';

/** Where a document has its fonts from, and what it remembers of them. */
export interface Faces {
  fontOf(name: FaceName): Font;
  /** The words that are laid out already; a document keeps its own where there are none. */
  wordsOf(name: FontName): Record<string, unknown> | null;
  /** The letters that are embedded of each face whether the document shows them or not. */
  embedded: string;
}

/** What all documents of a process share. */
export const SHARED_FACES: Faces = { fontOf, wordsOf: laidOutWords, embedded: EMBEDDED_LETTERS };
