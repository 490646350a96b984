import type { ErrorCatalogue, ErrorCode, InputIssue } from '@kompeten/domain';
import type { FieldBook, FieldSentences, OfficeBook, Sentences } from './book-types.ts';
import type { BlockerLike } from './id/blockers.ts';
import type * as eager from './index.ts';
import type { Locale } from './locale.ts';
import type { Sentences as Sentenced } from './sentence.ts';

export * from './answer-words.ts';
export * from './applying-words.ts';
export * from './batch-words.ts';
export * from './candidacy-words.ts';
export * from './data-field-words.ts';
export * from './device-words.ts';
export * from './exam-words.ts';
export * from './front-words.ts';
export * from './locale.ts';
export * from './mine-words.ts';
export * from './my-assessment-words.ts';
export * from './page-words.ts';
export * from './paper-words.ts';
export * from './reference-sheet-words.ts';
export * from './statement-words.ts';
export * from './training-words.ts';
export type { BlockerLike, FieldSentences, Sentences };

const fields = new Map<Locale, FieldBook>();
const offices = new Map<Locale, OfficeBook>();
const joined = new Map<Locale, Sentences>();
let officeWanted = false;

const loadField: Record<Locale, () => Promise<{ fieldBook: FieldBook }>> = {
  id: () => import('./id/field-book.ts'),
  en: () => import('./en/field-book.ts'),
};
const loadOffice: Record<Locale, () => Promise<{ officeBook: OfficeBook }>> = {
  id: () => import('./id/office-book.ts'),
  en: () => import('./en/office-book.ts'),
};

/** Fetches the sentences of a language that every page needs, so that a reader pays for one language alone. */
export async function openBook(locale: Locale): Promise<void> {
  const office = officeWanted ? addOffice(locale) : undefined;
  if (!fields.has(locale)) fields.set(locale, (await loadField[locale]()).fieldBook);
  await office;
}

/** Fetches the sentences of the office, in every language that was opened and will be. */
export async function openOffice(): Promise<void> {
  officeWanted = true;
  await Promise.all([...fields.keys()].map(addOffice));
}

async function addOffice(locale: Locale): Promise<void> {
  if (!offices.has(locale)) offices.set(locale, (await loadOffice[locale]()).officeBook);
}

function opened<B>(shelf: ReadonlyMap<Locale, B>, locale: Locale): B {
  const book = shelf.get(locale);
  if (!book) throw new Error(`The sentences of "${locale}" were not opened.`);
  return book;
}

/** The sentences of the staff's screens in a language whose office was opened. */
export function messages(locale: Locale): Sentences {
  const known = joined.get(locale);
  if (known) return known;
  const all = { ...opened(fields, locale).sentences, ...opened(offices, locale).sentences };
  joined.set(locale, all);
  return all;
}

/** The sentences that a page has before the office is open: on site, on a sheet, at the lock. */
export const fieldMessages = (locale: Locale): FieldSentences => opened(fields, locale).sentences;

/** The sentence of a refusal in the reader's language: what is wrong and what to do. */
export function explain<C extends ErrorCode>(locale: Locale, code: C, params: ErrorCatalogue[C]): string {
  const known: Partial<Sentenced<ErrorCode>> = { ...opened(fields, locale).errors, ...offices.get(locale)?.errors };
  const sentence = known[code] as ((params: ErrorCatalogue[C]) => string) | undefined;
  return sentence ? sentence(params) : fieldMessages(locale).shell.states.unexpected;
}

/** What is wrong with one field of a form, in the reader's language. */
export const explainIssue = (locale: Locale, issue: InputIssue): string => opened(fields, locale).fieldIssue(issue);

/** A reason against something in words, without a full stop. */
export const explainBlocker = (locale: Locale, blocker: BlockerLike): string =>
  opened(offices, locale).blockerText(blocker);

({ openBook, openOffice, messages, fieldMessages, explain, explainIssue, explainBlocker }) satisfies Partial<
  typeof eager
>;
