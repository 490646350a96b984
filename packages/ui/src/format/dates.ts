import type { Locale } from '@kompeten/messages';

const tags: Readonly<Record<Locale, string>> = { id: 'id-ID', en: 'en-GB' };

/** The three time zones of Indonesia and the names people use for them. */
export const zoneNames = { 'Asia/Jakarta': 'WIB', 'Asia/Makassar': 'WITA', 'Asia/Jayapura': 'WIT' } as const;

/** A time zone of Indonesia. */
export type Zone = keyof typeof zoneNames;

const styles = {
  day: { dateStyle: 'long' },
  shortDay: { dateStyle: 'medium' },
  time: { hour: '2-digit', minute: '2-digit' },
  plainDay: {},
} as const;

const made = new Map<string, Intl.DateTimeFormat>();

/** Each formatter is made once: making one costs more than all the rest of a page. */
function formatterOf(tag: string, style: keyof typeof styles, timeZone: Zone | 'UTC'): Intl.DateTimeFormat {
  const key = `${tag} ${style} ${timeZone}`;
  const formatter = made.get(key) ?? new Intl.DateTimeFormat(tag, { ...styles[style], timeZone });
  made.set(key, formatter);
  return formatter;
}

const MOST_REMEMBERED = 5000;
const remembered = new Map<string, string>();

/** The same days and minutes are written over and over; what was written is forgotten before it fills the memory. */
function once(key: string, write: () => string): string {
  const known = remembered.get(key);
  if (known !== undefined) return known;
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  const text = write();
  remembered.set(key, text);
  return text;
}

const MINUTE_MS = 60_000;
const minuteOf = (instant: string): number => Math.floor(Date.parse(instant) / MINUTE_MS);

const numbers = new Map<Locale, Intl.NumberFormat>();

/** Made when the first number is written: the first formatter of all is dear, and nothing waits for it at a start. */
function numberFormatterOf(locale: Locale): Intl.NumberFormat {
  const formatter = numbers.get(locale) ?? new Intl.NumberFormat(tags[locale]);
  numbers.set(locale, formatter);
  return formatter;
}

const startOf = (day: string): Date => new Date(`${day}T00:00:00Z`);

/** A calendar day in words: `9 Juli 2025`. */
export function formatDay(locale: Locale, day: string): string {
  return once(`${locale} ${day}`, () => formatterOf(tags[locale], 'day', 'UTC').format(startOf(day)));
}

/** A calendar day in little room: `9 Jul 2025`. */
export function formatShortDay(locale: Locale, day: string): string {
  return formatterOf(tags[locale], 'shortDay', 'UTC').format(startOf(day));
}

/** Two days as a range in words, the shared parts said once. */
export function formatDayRange(locale: Locale, from: string, to: string): string {
  const write = () => formatterOf(tags[locale], 'day', 'UTC').formatRange(startOf(from), startOf(to));
  return once(`${locale} ${from} ${to}`, write);
}

/** The time of an instant with its zone: `14.05 WIB`. */
export function formatTime(locale: Locale, instant: string, zone: Zone = 'Asia/Jakarta'): string {
  return `${formatterOf(tags[locale], 'time', zone).format(new Date(instant))} ${zoneNames[zone]}`;
}

/** An instant in words with its zone: `9 Juli 2025 14.05 WIB`. */
export function formatInstant(locale: Locale, instant: string, zone: Zone = 'Asia/Jakarta'): string {
  const day = () => formatterOf(tags[locale], 'day', zone).format(new Date(instant));
  return once(`${locale} ${zone} ${minuteOf(instant)}`, () => `${day()}, ${formatTime(locale, instant, zone)}`);
}

/** The calendar day of an instant in a zone, as `YYYY-MM-DD`. */
export function dayOfInstant(instant: string, zone: Zone = 'Asia/Jakarta'): string {
  return formatterOf('sv-SE', 'plainDay', zone).format(new Date(instant));
}

/** A whole number in the reader's grouping: `82.707`; below a thousand there is nothing to group. */
export function formatNumber(locale: Locale, value: number): string {
  return value >= 0 && value < 1000 && Number.isInteger(value)
    ? String(value)
    : numberFormatterOf(locale).format(value);
}

/** What stands in a record: days and moments as everywhere on the page, all else as it is. */
export function formatWritten(locale: Locale, value: string): string {
  if (/^\d{4}-\d\d-\d\d$/.test(value)) return formatDay(locale, value);
  return /^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(value) ? formatInstant(locale, value) : value;
}
