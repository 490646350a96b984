import type { CopiedField } from '@kompeten/domain';
import type { Locale } from './locale.ts';

/** What the fields of somebody's record are called, in one language. */
export interface DataFieldWords {
  /** What a field is called; one that only an older writing has is said to be another, with its name. */
  nameOf(name: string): string;
  yesNo(yes: boolean): string;
}

/** What a language brings. */
interface Written {
  dataFields: Readonly<Record<CopiedField, string>>;
  otherField(name: string): string;
  yesNo(yes: boolean): string;
}

const load: Record<Locale, () => Promise<Written>> = {
  id: () => import('./id/data-fields.ts'),
  en: () => import('./en/data-fields.ts'),
};

const fetched = new Map<Locale, Promise<DataFieldWords>>();

async function open(locale: Locale): Promise<DataFieldWords> {
  const { dataFields, otherField, yesNo } = await load[locale]();
  const known: Readonly<Record<string, string>> = dataFields;
  return { nameOf: (name) => known[name] ?? otherField(name), yesNo };
}

/** What the fields of somebody's record are called; fetched when a record is read, in one language, and the same promise from then on. */
export function dataFieldsIn(locale: Locale): Promise<DataFieldWords> {
  const words = fetched.get(locale) ?? open(locale);
  fetched.set(locale, words);
  return words;
}
