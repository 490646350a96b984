import type { fieldBook } from './id/field-book.ts';
import type { officeBook } from './id/office-book.ts';

/** One half of what the application says in a language. */
export type FieldBook = typeof fieldBook;

/** The other half. */
export type OfficeBook = typeof officeBook;

/** What every page can say: the frame, the sheets, the device. */
export type FieldSentences = FieldBook['sentences'];

/** What only pages of the office say. */
export type OfficeSentences = OfficeBook['sentences'];

/** All sentences of the staff's screens in a language. */
export type Sentences = FieldSentences & OfficeSentences;
