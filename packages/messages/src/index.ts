import { sentences as en } from './en/index.ts';
import { sentences as id } from './id/index.ts';
import type { Locale } from './locale.ts';

export * from './answer-words.ts';
export * from './batch-words.ts';
export * from './device-words.ts';
export * from './explain.ts';
export * from './front-words.ts';
export type { BlockerLike } from './id/blockers.ts';
export * from './locale.ts';
export * from './mine-words.ts';
export * from './page-words.ts';
export * from './paper-words.ts';
export * from './reference-sheet-words.ts';
export * from './statement-words.ts';

/** All sentences of the staff's screens in a language. */
export type Sentences = typeof id;

/** Makes the sentences of a language ready; here both are, the whole time. */
export const openBook = async (_locale: Locale): Promise<void> => undefined;

/** The sentences of the staff's screens in a language; English is complete by type. */
export const messages = (locale: Locale): Sentences => (locale === 'en' ? en : id);
