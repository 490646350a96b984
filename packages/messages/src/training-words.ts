import { myTraining as trainingEn } from './en/my-training.ts';
import { myTraining as trainingId } from './id/my-training.ts';
import type { Locale } from './locale.ts';

/** The sentences of the trainee's own training; apart, since nobody else needs them. */
export const myTrainingIn = (locale: Locale): typeof trainingId => (locale === 'en' ? trainingEn : trainingId);
