import { breachLetter as letterEn } from './en/breach-letter.ts';
import { breachLetter as letterId } from './id/breach-letter.ts';
import type { Locale } from './locale.ts';

/** The letter that tells the authority of a breach; written by the server alone. */
export const breachLetterIn = (locale: Locale): typeof letterId => (locale === 'en' ? letterEn : letterId);
