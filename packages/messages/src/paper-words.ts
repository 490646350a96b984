import { claimCard as claimCardEn } from './en/claim-card.ts';
import { codeMessage as codeMessageEn } from './en/code-message.ts';
import { importSheets as importSheetsEn } from './en/import-sheets.ts';
import { recordedSheet as recordedSheetEn } from './en/recorded-sheet.ts';
import { rosterSheet as rosterSheetEn } from './en/roster-sheet.ts';
import { claimCard as claimCardId } from './id/claim-card.ts';
import { codeMessage as codeMessageId } from './id/code-message.ts';
import { importSheets as importSheetsId } from './id/import-sheets.ts';
import { recordedSheet as recordedSheetId } from './id/recorded-sheet.ts';
import { rosterSheet as rosterSheetId } from './id/roster-sheet.ts';
import type { Locale } from './locale.ts';

/** The words of the spreadsheets with which people are enrolled and listed. */
export const rosterSheetIn = (locale: Locale): typeof rosterSheetId =>
  locale === 'en' ? rosterSheetEn : rosterSheetId;

/** The words of the claim card, which is printed in both languages at once. */
export const claimCardIn = (locale: Locale): typeof claimCardId => (locale === 'en' ? claimCardEn : claimCardId);

/** The words of the message that carries a code for signing in. */
export const codeMessageIn = (locale: Locale): typeof codeMessageId =>
  locale === 'en' ? codeMessageEn : codeMessageId;

/** The words of the spreadsheet from which an older register is recorded. */
export const recordedSheetIn = (locale: Locale): typeof recordedSheetId =>
  locale === 'en' ? recordedSheetEn : recordedSheetId;

/** The words of the spreadsheets from which things are imported. */
export const importSheetsIn = (locale: Locale): typeof importSheetsId =>
  locale === 'en' ? importSheetsEn : importSheetsId;
