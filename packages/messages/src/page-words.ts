import { answerPage as answerPageEn } from './en/answer-page.ts';
import { complaintPage as complaintPageEn } from './en/complaint-page.ts';
import { employerPages as employerPagesEn } from './en/employer-pages.ts';
import { numberPage as numberPageEn } from './en/number-page.ts';
import { sharedPage as sharedPageEn } from './en/shared-page.ts';
import { trainingPages as trainingPagesEn } from './en/training-pages.ts';
import { answerPage as answerPageId } from './id/answer-page.ts';
import { complaintPage as complaintPageId } from './id/complaint-page.ts';
import { employerPages as employerPagesId } from './id/employer-pages.ts';
import { numberPage as numberPageId } from './id/number-page.ts';
import { sharedPage as sharedPageId } from './id/shared-page.ts';
import { trainingPages as trainingPagesId } from './id/training-pages.ts';
import type { Locale } from './locale.ts';

/** The sentences of the server-drawn answer page; apart, so that no application carries them. */
export const answerPageIn = (locale: Locale): typeof answerPageId => (locale === 'en' ? answerPageEn : answerPageId);

/** The sentences of the server-drawn pages about complaints. */
export const complaintPageIn = (locale: Locale): typeof complaintPageId =>
  locale === 'en' ? complaintPageEn : complaintPageId;

/** The sentences of the server-drawn pages for employers. */
export const employerPagesIn = (locale: Locale): typeof employerPagesId =>
  locale === 'en' ? employerPagesEn : employerPagesId;

/** The sentences of the page behind a holder's link. */
export const sharedPageIn = (locale: Locale): typeof sharedPageId => (locale === 'en' ? sharedPageEn : sharedPageId);

/** The sentences of the page for paper without a code. */
export const numberPageIn = (locale: Locale): typeof numberPageId => (locale === 'en' ? numberPageEn : numberPageId);

/** The sentences of the server-drawn pages of open trainings. */
export const trainingPagesIn = (locale: Locale): typeof trainingPagesId =>
  locale === 'en' ? trainingPagesEn : trainingPagesId;
