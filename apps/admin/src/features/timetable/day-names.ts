import { useLocale } from '@kompeten/ui';

const formatter = (locale: string, options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : 'id-ID', { ...options, timeZone: 'UTC' });

/** Days with their weekday, in words and in little room. */
export function useDayNames() {
  const locale = useLocale();
  const long = formatter(locale, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
  const short = formatter(locale, { weekday: 'short', day: 'numeric', month: 'short' });
  const at = (day: string) => new Date(`${day}T00:00:00Z`);
  return { long: (day: string) => long.format(at(day)), short: (day: string) => short.format(at(day)) };
}
