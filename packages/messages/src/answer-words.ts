import { answer as answerEn } from './en/answer.ts';
import { terms as termsEn } from './en/terms.ts';
import { answer as answerId } from './id/answer.ts';
import { terms as termsId } from './id/terms.ts';
import type { Locale } from './locale.ts';

/** The words for the domain's values in a language, without the sentences of the screens. */
export const termsIn = (locale: Locale): typeof termsId => (locale === 'en' ? termsEn : termsId);

/** The sentences of the public answer about one certificate. */
export const answerIn = (locale: Locale): typeof answerId => (locale === 'en' ? answerEn : answerId);
