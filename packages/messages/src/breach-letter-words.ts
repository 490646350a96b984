import { breachLetter as letterEn } from './en/breach-letter.ts';
import { breachedData as dataEn } from './en/breached-data.ts';
import { breachLetter as letterId } from './id/breach-letter.ts';
import { breachedData as dataId } from './id/breached-data.ts';
import type { Locale } from './locale.ts';

/** The letter that tells the authority of a breach; written by the server alone. */
export const breachLetterIn = (locale: Locale): typeof letterId => (locale === 'en' ? letterEn : letterId);

/** What the kinds of data are called that a breach exposed. */
export const breachedDataIn = (locale: Locale): typeof dataId => (locale === 'en' ? dataEn : dataId);
