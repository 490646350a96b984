import { describe, expect, it } from '@jest/globals';
import { initialLocale, initialTheme, keepLocale, keepTheme } from './preferences.ts';

const storeOf = () => {
  const kept = new Map<string, string>();
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  };
};

describe('preferences', () => {
  it('speaks Indonesian first', () => {
    expect(initialLocale(null, '')).toBe('id');
    expect(initialLocale(storeOf(), '?lang=fr')).toBe('id');
  });

  it('remembers the language, and the address overrides it', () => {
    const store = storeOf();
    keepLocale(store, 'en');
    expect(initialLocale(store, '')).toBe('en');
    expect(initialLocale(store, '?lang=id')).toBe('id');
  });

  it('follows the system until a theme is chosen', () => {
    const store = storeOf();
    expect(initialTheme(store)).toBe('system');
    keepTheme(store, 'dark');
    expect(initialTheme(store)).toBe('dark');
  });
});
