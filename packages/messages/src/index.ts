import type { Locale } from './locale.ts';

export * from './answer-words.ts';
export * from './applying-words.ts';
export * from './batch-words.ts';
export type { FieldSentences, Sentences } from './book-types.ts';
export * from './breach-letter-words.ts';
export * from './bundle-words.ts';
export * from './candidacy-words.ts';
export * from './data-field-words.ts';
export * from './device-words.ts';
export * from './exam-words.ts';
export * from './explain.ts';
export * from './front-words.ts';
export type { BlockerLike } from './id/blockers.ts';
export * from './letter-words.ts';
export * from './locale.ts';
export * from './mine-words.ts';
export * from './my-assessment-words.ts';
export * from './my-breach-notices-words.ts';
export * from './my-decision-words.ts';
export * from './my-erasure-words.ts';
export * from './my-terms-words.ts';
export * from './page-words.ts';
export * from './paper-words.ts';
export * from './reference-sheet-words.ts';
export * from './staff-words.ts';
export * from './statement-words.ts';
export * from './training-words.ts';

/** Makes the sentences of a language ready that every page needs; here all are, the whole time. */
export const openBook = async (_locale: Locale): Promise<void> => undefined;

/** Makes the sentences of the office ready, in every language that was opened and will be. */
export const openOffice = async (): Promise<void> => undefined;
