import { mine as mineEn } from './en/mine.ts';
import { mine as mineId } from './id/mine.ts';
import type { Locale } from './locale.ts';

/** The sentences of the trainee's own page; apart, since the front page has none of them. */
export const mineIn = (locale: Locale): typeof mineId => (locale === 'en' ? mineEn : mineId);
