import { remembered } from '../remembered.ts';

/** The Indonesian time zones, whose short names are printed beside times. */
export type IndonesianTimeZone = 'Asia/Jakarta' | 'Asia/Makassar' | 'Asia/Jayapura';

type Language = 'id' | 'en';

const LOCALES = { id: 'id-ID', en: 'en-GB' } as const;
const ZONES = {
  'Asia/Jakarta': zone('WIB', 'Asia/Jakarta'),
  'Asia/Makassar': zone('WITA', 'Asia/Makassar'),
  'Asia/Jayapura': zone('WIT', 'Asia/Jayapura'),
} satisfies Record<IndonesianTimeZone, unknown>;
const NUMBER = {
  id: new Intl.NumberFormat(LOCALES.id, { maximumFractionDigits: 1 }),
  en: new Intl.NumberFormat(LOCALES.en, { maximumFractionDigits: 1 }),
};
const DAY = {
  id: new Intl.DateTimeFormat(LOCALES.id, { dateStyle: 'long', timeZone: 'UTC' }),
  en: new Intl.DateTimeFormat(LOCALES.en, { dateStyle: 'long', timeZone: 'UTC' }),
};
// A cohort's dates and hours are asked for with each of its certificates; `formatRange` takes as long as a page.
const MOST_KNOWN = 256;
const days = new Map<string, string>();
const ranges = new Map<string, string>();
const quantities = new Map<string, string>();

/** A date as people write it: `4 Agustus 2025`, `4 August 2025`. */
export function longDate(date: string, language: Language): string {
  return remembered(days, MOST_KNOWN, `${language} ${date}`, () => DAY[language].format(new Date(`${date}T00:00:00Z`)));
}

/** A span of dates, once if it is one day: `4–7 Agustus 2025`. */
export function dateRange(from: string, to: string, language: Language): string {
  if (from === to) return longDate(from, language);
  return remembered(ranges, MOST_KNOWN, `${language} ${from} ${to}`, () => formattedRange(from, to, language));
}

function formattedRange(from: string, to: string, language: Language): string {
  const range = DAY[language].formatRange(new Date(`${from}T00:00:00Z`), new Date(`${to}T00:00:00Z`));
  return range.replace(/[\u2009\u202f\u00a0]/g, ' ').replace(/^(\d{1,2}) [–-] (\d{1,2} \p{L}+ \d{4})$/u, '$1–$2');
}

/** An instant in its place's own time: `7 Agustus 2025, 14.05 WIB`. */
export function localInstant(instant: Date, timeZone: IndonesianTimeZone): string {
  const { name, day, time } = ZONES[timeZone];
  return `${day.format(instant)}, ${time.format(instant)} ${name}`;
}

/** A number in the language's own digits and marks. */
export function quantity(value: number, language: Language): string {
  return remembered(quantities, MOST_KNOWN, `${language} ${value}`, () => NUMBER[language].format(value));
}

function zone(name: string, timeZone: IndonesianTimeZone) {
  return {
    name,
    day: new Intl.DateTimeFormat(LOCALES.id, { dateStyle: 'long', timeZone }),
    time: new Intl.DateTimeFormat(LOCALES.id, { timeStyle: 'short', timeZone }),
  };
}
