import { myAssessments as mineEn } from './en/my-assessments.ts';
import { myAssessments as mineId } from './id/my-assessments.ts';
import type { Locale } from './locale.ts';

/** The sentences of a candidate's own assessments; apart, since nobody else needs them. */
export const myAssessmentsIn = (locale: Locale): typeof mineId => (locale === 'en' ? mineEn : mineId);
