import { statement as statementEn } from './en/statement.ts';
import { statement as statementId } from './id/statement.ts';
import type { Locale } from './locale.ts';

/** The sentences about a signed statement; apart, since only the page that checks one needs them. */
export const statementIn = (locale: Locale): typeof statementId => (locale === 'en' ? statementEn : statementId);
