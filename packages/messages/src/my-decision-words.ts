import { myDecisions as mineEn } from './en/my-decisions.ts';
import { myDecisions as mineId } from './id/my-decisions.ts';
import type { Locale } from './locale.ts';

/** The sentences of a candidate's own decisions and appeals; a part by itself, loaded with the page. */
export const myDecisionsIn = (locale: Locale): typeof mineId => (locale === 'en' ? mineEn : mineId);
