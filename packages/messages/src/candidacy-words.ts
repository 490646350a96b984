import { myCandidacies as mineEn } from './en/my-candidacies.ts';
import { myCandidacies as mineId } from './id/my-candidacies.ts';
import type { Locale } from './locale.ts';

/** The sentences of a candidate's own assessments; apart, since nobody else needs them. */
export const myCandidaciesIn = (locale: Locale): typeof mineId => (locale === 'en' ? mineEn : mineId);
