import type { Locale } from '@kompeten/messages';

/** Light, dark, or as the reader's system says. */
export type Theme = 'system' | 'light' | 'dark';

/** What a browser keeps for a reader; absent in private windows that refuse storage. */
export type PreferenceStore = Pick<Storage, 'getItem' | 'setItem'> | null;

const localeKey = 'kompeten.locale';
const themeKey = 'kompeten.theme';

/** Indonesian unless the reader chose otherwise, here or in the address (`?lang=en`). */
export function initialLocale(store: PreferenceStore, search: string): Locale {
  const asked = new URLSearchParams(search).get('lang') ?? store?.getItem(localeKey);
  return asked === 'en' ? 'en' : 'id';
}

/** The system's theme unless the reader chose one. */
export function initialTheme(store: PreferenceStore): Theme {
  const kept = store?.getItem(themeKey);
  return kept === 'light' || kept === 'dark' ? kept : 'system';
}

/** Keeps the reader's language. */
export function keepLocale(store: PreferenceStore, locale: Locale): void {
  store?.setItem(localeKey, locale);
}

/** Keeps the reader's theme. */
export function keepTheme(store: PreferenceStore, theme: Theme): void {
  store?.setItem(themeKey, theme);
}

/** The browser's storage, or null where the browser refuses it. */
export function browserStore(): PreferenceStore {
  try {
    return window.localStorage;
  } catch {
    return null;
  }
}
