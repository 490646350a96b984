import { myBreachNotices as noticesEn } from './en/my-breach-notices.ts';
import { myBreachNotices as noticesId } from './id/my-breach-notices.ts';
import type { Locale } from './locale.ts';

/** The sentences of notices of breaches as those concerned read them; a part by itself, loaded with the first notice. */
export const myBreachNoticesIn = (locale: Locale): typeof noticesId => (locale === 'en' ? noticesEn : noticesId);
