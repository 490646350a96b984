import { answer as answerEn } from './en/answer.ts';
import { claimCard as claimCardEn } from './en/claim-card.ts';
import { parts as partsEn } from './en/parts.ts';
import { portal as portalEn } from './en/portal.ts';
import { rosterSheet as rosterSheetEn } from './en/roster-sheet.ts';
import { terms as termsEn } from './en/terms.ts';
import { answer as answerId } from './id/answer.ts';
import { claimCard as claimCardId } from './id/claim-card.ts';
import { parts as partsId } from './id/parts.ts';
import { portal as portalId } from './id/portal.ts';
import { rosterSheet as rosterSheetId } from './id/roster-sheet.ts';
import { terms as termsId } from './id/terms.ts';
import type { Locale } from './locale.ts';

/** The words for the domain's values in a language, without the sentences of the screens. */
export const termsIn = (locale: Locale): typeof termsId => (locale === 'en' ? termsEn : termsId);

/** The sentences of the parts that both applications share. */
export const partsIn = (locale: Locale): typeof partsId => (locale === 'en' ? partsEn : partsId);

/** The sentences of the public portal. */
export const portalIn = (locale: Locale): typeof portalId => (locale === 'en' ? portalEn : portalId);

/** The sentences of the public answer about one certificate. */
export const answerIn = (locale: Locale): typeof answerId => (locale === 'en' ? answerEn : answerId);

/** The words of the spreadsheets with which people are enrolled and listed. */
export const rosterSheetIn = (locale: Locale): typeof rosterSheetId =>
  locale === 'en' ? rosterSheetEn : rosterSheetId;

/** The words of the claim card, which is printed in both languages at once. */
export const claimCardIn = (locale: Locale): typeof claimCardId => (locale === 'en' ? claimCardEn : claimCardId);
