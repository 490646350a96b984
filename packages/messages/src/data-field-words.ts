import { dataFields as dataFieldsEn } from './en/data-fields.ts';
import { dataFields as dataFieldsId } from './id/data-fields.ts';
import type { Locale } from './locale.ts';

const fields: Record<Locale, Readonly<Record<string, string>>> = { id: dataFieldsId, en: dataFieldsEn };

const unnamed: Record<Locale, (name: string) => string> = {
  id: (name) => `Isian lain (${name})`,
  en: (name) => `Another entry (${name})`,
};

/** Yes or no, as it stands in somebody's record. */
export const dataYesNo = (locale: Locale, yes: boolean): string =>
  (locale === 'en' ? ['no', 'yes'] : ['tidak', 'ya'])[Number(yes)] ?? '';

/** What a field of somebody's record is called; one that only an older writing has is said to be another, with its name. */
export const dataFieldName = (locale: Locale, name: string): string => fields[locale][name] ?? unnamed[locale](name);
