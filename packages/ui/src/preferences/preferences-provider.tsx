import { type Locale, openBook, partsIn } from '@kompeten/messages';
import { createContext, type ReactNode, use, useEffect, useMemo, useState } from 'react';
import { browserStore, initialLocale, initialTheme, keepLocale, keepTheme, type Theme } from './preferences.ts';

interface Preferences {
  locale: Locale;
  theme: Theme;
  setLocale(locale: Locale): void;
  setTheme(theme: Theme): void;
}

const PreferencesContext = createContext<Preferences | null>(null);

/** Holds the reader's language and theme, and tells the document of both. */
export function PreferencesProvider({ children }: { children: ReactNode }) {
  const [locale, showLocale] = useState(() => initialLocale(browserStore(), window.location.search));
  const [theme, setTheme] = useState(() => initialTheme(browserStore()));
  useEffect(() => {
    document.documentElement.lang = locale;
    keepLocale(browserStore(), locale);
  }, [locale]);
  useEffect(() => {
    if (theme === 'system') delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = theme;
    keepTheme(browserStore(), theme);
  }, [theme]);
  const value = useMemo(() => {
    const setLocale = (next: Locale) => void openBook(next).then(() => showLocale(next));
    return { locale, theme, setLocale, setTheme };
  }, [locale, theme]);
  return <PreferencesContext value={value}>{children}</PreferencesContext>;
}

/** The reader's language and theme, and how to change them. */
export function usePreferences(): Preferences {
  const preferences = use(PreferencesContext);
  if (!preferences) throw new Error('usePreferences needs a PreferencesProvider above it');
  return preferences;
}

/** The reader's language. */
export function useLocale(): Locale {
  return usePreferences().locale;
}

/** The sentences of the shared parts in the reader's language. */
export function useParts(): ReturnType<typeof partsIn> {
  return partsIn(useLocale());
}
