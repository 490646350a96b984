import { sentences as en } from './en/index.ts';
import { terms as termsEn } from './en/terms.ts';
import { sentences as id } from './id/index.ts';
import { terms as termsId } from './id/terms.ts';
import type { Locale } from './locale.ts';

export * from './explain.ts';
export type { BlockerLike } from './id/blockers.ts';
export * from './locale.ts';

/** All sentences of the staff's screens in a language. */
export type Sentences = typeof id;

/** The sentences of the staff's screens in a language; English is complete by type. */
export const messages = (locale: Locale): Sentences => (locale === 'en' ? en : id);

/** The words for the domain's values in a language, without the sentences of the screens. */
export const termsIn = (locale: Locale): typeof termsId => (locale === 'en' ? termsEn : termsId);
