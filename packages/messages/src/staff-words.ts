import type { FieldSentences, Sentences } from './book-types.ts';
import { fieldBook as fieldEn } from './en/field-book.ts';
import { officeBook as officeEn } from './en/office-book.ts';
import { fieldBook as fieldId } from './id/field-book.ts';
import { officeBook as officeId } from './id/office-book.ts';
import type { Locale } from './locale.ts';

const sentences: Record<Locale, Sentences> = {
  id: { ...fieldId.sentences, ...officeId.sentences },
  en: { ...fieldEn.sentences, ...officeEn.sentences },
};

/** The sentences of the staff's screens in a language; English is complete by type. */
export const messages = (locale: Locale): Sentences => sentences[locale];

/** The sentences that a page has before the office is open: on site, on a sheet, at the lock. */
export const fieldMessages: (locale: Locale) => FieldSentences = messages;
