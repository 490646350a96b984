import type { ErrorCatalogue, ErrorCode, InputIssue } from '@kompeten/domain';
import type { BlockerLike } from './id/blockers.ts';
import type { book as source } from './id/book.ts';
import type * as eager from './index.ts';
import type { Locale } from './locale.ts';

export * from './answer-words.ts';
export * from './batch-words.ts';
export * from './device-words.ts';
export * from './front-words.ts';
export * from './locale.ts';
export * from './mine-words.ts';
export * from './page-words.ts';
export * from './paper-words.ts';
export * from './reference-sheet-words.ts';
export * from './statement-words.ts';
export type { BlockerLike };

type Book = typeof source;

/** All sentences of the staff's screens in a language. */
export type Sentences = Book['sentences'];

const shelf = new Map<Locale, Book>();

const load: Record<Locale, () => Promise<{ book: Book }>> = {
  id: () => import('./id/book.ts'),
  en: () => import('./en/book.ts'),
};

/** Fetches the sentences of a language, so that a reader pays for one language alone. */
export async function openBook(locale: Locale): Promise<void> {
  if (!shelf.has(locale)) shelf.set(locale, (await load[locale]()).book);
}

function bookIn(locale: Locale): Book {
  const book = shelf.get(locale);
  if (!book) throw new Error(`The sentences of "${locale}" were not opened.`);
  return book;
}

/** The sentences of the staff's screens in a language that was opened. */
export const messages = (locale: Locale): Book['sentences'] => bookIn(locale).sentences;

/** The sentence of a refusal in the reader's language: what is wrong and what to do. */
export function explain<C extends ErrorCode>(locale: Locale, code: C, params: ErrorCatalogue[C]): string {
  const sentence = bookIn(locale).errors[code] as ((params: ErrorCatalogue[C]) => string) | undefined;
  return sentence ? sentence(params) : code;
}

/** What is wrong with one field of a form, in the reader's language. */
export const explainIssue = (locale: Locale, issue: InputIssue): string => bookIn(locale).fieldIssue(issue);

/** A reason against something in words, without a full stop. */
export const explainBlocker = (locale: Locale, blocker: BlockerLike): string => bookIn(locale).blockerText(blocker);

({ openBook, messages, explain, explainIssue, explainBlocker }) satisfies Partial<typeof eager>;
