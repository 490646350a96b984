import type { Locale } from '@kompeten/messages';

const STEPS = [
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
] as const;

/** How long ago an instant was: `3 jam yang lalu`, `2 days ago`. */
export function ageInWords(locale: Locale, instant: string, now: string): string {
  const age = Math.max(0, Date.parse(now) - Date.parse(instant));
  const [unit, length] = STEPS.find(([, size]) => age >= size) ?? ['minute', 60_000];
  const format = new Intl.RelativeTimeFormat(locale === 'en' ? 'en-GB' : 'id-ID', { numeric: 'always' });
  return format.format(-Math.floor(age / length), unit);
}
