import { instrumentKinds as kindsEn } from './en/instrument-kinds.ts';
import { instrumentSheet as instrumentEn } from './en/instrument-sheet.ts';
import { schemeSheet as schemeEn } from './en/scheme-sheet.ts';
import { standardSheet as standardEn } from './en/standard-sheet.ts';
import { instrumentKinds as kindsId } from './id/instrument-kinds.ts';
import { instrumentSheet as instrumentId } from './id/instrument-sheet.ts';
import { schemeSheet as schemeId } from './id/scheme-sheet.ts';
import { standardSheet as standardId } from './id/standard-sheet.ts';
import type { Locale } from './locale.ts';

/** The words of the spreadsheet that competency standards come from. */
export const standardSheetIn = (locale: Locale): typeof standardId => (locale === 'en' ? standardEn : standardId);

/** The words of the spreadsheet that certification schemes come from. */
export const schemeSheetIn = (locale: Locale): typeof schemeId => (locale === 'en' ? schemeEn : schemeId);

/** The words of the spreadsheet that instruments come from. */
export const instrumentSheetIn = (locale: Locale): typeof instrumentId =>
  locale === 'en' ? instrumentEn : instrumentId;

/** The kinds of instrument by name. */
export const instrumentKindsIn = (locale: Locale): typeof kindsId => (locale === 'en' ? kindsEn : kindsId);
