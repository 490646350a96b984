import { answerPage as answerPageEn } from './en/answer-page.ts';
import { answerPage as answerPageId } from './id/answer-page.ts';
import type { Locale } from './locale.ts';

/** The sentences of the server-drawn answer page; apart, so that no application carries them. */
export const answerPageIn = (locale: Locale): typeof answerPageId => (locale === 'en' ? answerPageEn : answerPageId);
