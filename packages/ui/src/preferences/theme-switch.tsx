import type { Theme } from './preferences.ts';
import { useParts, usePreferences } from './preferences-provider.tsx';

const icons: readonly { theme: Theme; path: string }[] = [
  { theme: 'system', path: 'M4 5h16v11H4zM9 20h6M12 16v4' },
  {
    theme: 'light',
    path: 'M12 8a4 4 0 1 0 0 8 4 4 0 0 0 0-8zM12 3v1.5M12 19.5V21M3 12h1.5M19.5 12H21M5.6 5.6l1.1 1.1M17.3 17.3l1.1 1.1M5.6 18.4l1.1-1.1M17.3 6.7l1.1-1.1',
  },
  { theme: 'dark', path: 'M20 14.5A8.5 8.5 0 0 1 9.5 4a8.5 8.5 0 1 0 10.5 10.5z' },
];

/** As the system, light or dark. */
export function ThemeSwitch() {
  const { theme, setTheme } = usePreferences();
  const words = useParts();
  return (
    <fieldset className="k-switch">
      <legend className="k-visually-hidden">{words.theme}</legend>
      {icons.map((icon) => (
        <button
          key={icon.theme}
          type="button"
          aria-pressed={icon.theme === theme}
          aria-label={words.themes[icon.theme]}
          title={words.themes[icon.theme]}
          onClick={() => setTheme(icon.theme)}
        >
          <svg width="18" height="18" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
            <path
              d={icon.path}
              fill="none"
              stroke="currentColor"
              strokeWidth="2"
              strokeLinecap="round"
              strokeLinejoin="round"
            />
          </svg>
        </button>
      ))}
    </fieldset>
  );
}
