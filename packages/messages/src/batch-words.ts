import { batch as batchEn } from './en/batch.ts';
import { batch as batchId } from './id/batch.ts';
import type { Locale } from './locale.ts';

/** The sentences of the page that checks a list; apart, since only that page needs them. */
export const batchIn = (locale: Locale): typeof batchId => (locale === 'en' ? batchEn : batchId);
