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
/**
 * The looks at one page; the next page goes the same way back, from where this one ended. Two pages are dark when they are
 * narrow, the next two when they are wide, since a colour does not depend on the width either.
 */
export function looksOf(index: number): readonly Look[] {
  const darkWidth = index % 4 < 2 ? 360 : 1280;
  const looks = THERE.filter(({ theme, width }) => theme === 'light' || width === darkWidth);
  return index % 2 === 0 ? looks : looks.reverse();
}
