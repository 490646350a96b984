import { letter as letterEn } from './en/letter.ts';
import { letter as letterId } from './id/letter.ts';
import type { Locale } from './locale.ts';

/** The letters that tell people of something; written by the server alone. */
export const letterIn = (locale: Locale): typeof letterId => (locale === 'en' ? letterEn : letterId);
