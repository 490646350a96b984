import { myTerms as termsEn } from './en/my-terms.ts';
import { myTerms as termsId } from './id/my-terms.ts';
import type { Locale } from './locale.ts';

/** The sentences of terms of use as a holder reads them; a part by itself, loaded where they are to be accepted. */
export const myTermsIn = (locale: Locale): typeof termsId => (locale === 'en' ? termsEn : termsId);
