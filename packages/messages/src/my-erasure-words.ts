import { myErasure as erasureEn } from './en/my-erasure.ts';
import { myErasure as erasureId } from './id/my-erasure.ts';
import type { Locale } from './locale.ts';

/** The sentences of erasure as those concerned read them; a part by itself, loaded with one's rights. */
export const myErasureIn = (locale: Locale): typeof erasureId => (locale === 'en' ? erasureEn : erasureId);
