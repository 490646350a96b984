import type { Locale } from '@kompeten/messages';

const tags: Readonly<Record<Locale, string>> = { id: 'id-ID', en: 'en-GB' };

/** A number of seconds as people say it: seconds below a minute and a half, minutes above. */
export function timeLeft(locale: Locale, seconds: number): string {
  const [value, unit] =
    seconds < 90 ? [Math.max(1, Math.ceil(seconds)), 'second'] : [Math.ceil(seconds / 60), 'minute'];
  return new Intl.NumberFormat(tags[locale], { style: 'unit', unit, unitDisplay: 'long' }).format(value);
}

/** A rate with one digit behind the comma. */
export const ratePerSecond = (locale: Locale, rate: number) =>
  new Intl.NumberFormat(tags[locale], { maximumFractionDigits: 1 }).format(rate);
