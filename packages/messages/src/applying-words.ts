import { applying as applyingEn } from './en/applying.ts';
import { applying as applyingId } from './id/applying.ts';
import type { Locale } from './locale.ts';

/** The sentences of the public pages for applicants; apart, since the front page has none of them. */
export const applyingIn = (locale: Locale): typeof applyingId => (locale === 'en' ? applyingEn : applyingId);
