import { myAssessment as assessmentEn } from './en/my-assessment.ts';
import { myAssessment as assessmentId } from './id/my-assessment.ts';
import type { Locale } from './locale.ts';

/** The sentences of a candidate's own assessment; apart, since nobody else needs them. */
export const myAssessmentIn = (locale: Locale): typeof assessmentId => (locale === 'en' ? assessmentEn : assessmentId);
