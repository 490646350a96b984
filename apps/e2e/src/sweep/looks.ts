import type { Locale } from '@kompeten/messages';

/** One way in which a page is looked at. */
export interface Look {
  readonly locale: Locale;
  readonly width: number;
  readonly theme: 'light' | 'dark';
}

/**
 * Every width in every theme and language, one step changing one thing. Colours do not depend on the words: the dark theme
 * is looked at in the language that most people read.
 */
const THERE: readonly Look[] = [
  { locale: 'id', width: 360, theme: 'light' },
  { locale: 'id', width: 360, theme: 'dark' },
  { locale: 'id', width: 1280, theme: 'dark' },
  { locale: 'id', width: 1280, theme: 'light' },
  { locale: 'en', width: 1280, theme: 'light' },
  { locale: 'en', width: 360, theme: 'light' },
];
const BACK = THERE.toReversed();

/** The looks at one page; the next page goes the same way back, from where this one ended. */
export const looksOf = (index: number): readonly Look[] => (index % 2 === 0 ? THERE : BACK);
