import { myExam as myExamEn } from './en/my-exam.ts';
import { myExam as myExamId } from './id/my-exam.ts';
import type { Locale } from './locale.ts';

/** The sentences of a candidate's written test; apart, since nobody else needs them. */
export const myExamIn = (locale: Locale): typeof myExamId => (locale === 'en' ? myExamEn : myExamId);
