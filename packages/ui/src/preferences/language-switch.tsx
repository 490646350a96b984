import type { Locale } from '@kompeten/messages';
import { useParts, usePreferences } from './preferences-provider.tsx';

const languages: readonly { locale: Locale; short: string; name: string }[] = [
  { locale: 'id', short: 'ID', name: 'Bahasa Indonesia' },
  { locale: 'en', short: 'EN', name: 'English' },
];

/** Both languages side by side, one press away; each is named in itself. */
export function LanguageSwitch() {
  const { locale, setLocale } = usePreferences();
  return (
    <fieldset className="k-switch">
      <legend className="k-visually-hidden">{useParts().language}</legend>
      {languages.map((language) => (
        <button
          key={language.locale}
          type="button"
          lang={language.locale}
          aria-pressed={language.locale === locale}
          aria-label={`${language.short} – ${language.name}`}
          onClick={() => setLocale(language.locale)}
        >
          {language.short}
        </button>
      ))}
    </fieldset>
  );
}
