import type { Locale } from '@kompeten/messages';

/** How much room something takes, for a person: `12 kB`, `1,4 MB`. */
export function sizeInWords(locale: Locale, bytes: number): string {
  const [unit, value] =
    bytes < 1_000_000 ? (['kilobyte', bytes / 1000] as const) : (['megabyte', bytes / 1e6] as const);
  const digits = unit === 'megabyte' ? 1 : 0;
  return new Intl.NumberFormat(locale, {
    style: 'unit',
    unit,
    unitDisplay: 'short',
    maximumFractionDigits: digits,
  }).format(Math.max(value, 1));
}
