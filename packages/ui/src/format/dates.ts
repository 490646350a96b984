import type { Locale } from '@kompeten/messages';

const tags: Readonly<Record<Locale, string>> = { id: 'id-ID', en: 'en-GB' };

/** The three time zones of Indonesia and the names people use for them. */
export const zoneNames = { 'Asia/Jakarta': 'WIB', 'Asia/Makassar': 'WITA', 'Asia/Jayapura': 'WIT' } as const;

/** A time zone of Indonesia. */
export type Zone = keyof typeof zoneNames;

/** A calendar day in words: `9 Juli 2025`. */
export function formatDay(locale: Locale, day: string): string {
  return new Intl.DateTimeFormat(tags[locale], { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(`${day}T00:00:00Z`),
  );
}

/** A calendar day in little room: `9 Jul 2025`. */
export function formatShortDay(locale: Locale, day: string): string {
  return new Intl.DateTimeFormat(tags[locale], { dateStyle: 'medium', timeZone: 'UTC' }).format(
    new Date(`${day}T00:00:00Z`),
  );
}

/** Two days as a range in words, the shared parts said once. */
export function formatDayRange(locale: Locale, from: string, to: string): string {
  const format = new Intl.DateTimeFormat(tags[locale], { dateStyle: 'long', timeZone: 'UTC' });
  return format.formatRange(new Date(`${from}T00:00:00Z`), new Date(`${to}T00:00:00Z`));
}

/** The time of an instant with its zone: `14.05 WIB`. */
export function formatTime(locale: Locale, instant: string, zone: Zone = 'Asia/Jakarta'): string {
  const time = new Intl.DateTimeFormat(tags[locale], { hour: '2-digit', minute: '2-digit', timeZone: zone });
  return `${time.format(new Date(instant))} ${zoneNames[zone]}`;
}

/** An instant in words with its zone: `9 Juli 2025 14.05 WIB`. */
export function formatInstant(locale: Locale, instant: string, zone: Zone = 'Asia/Jakarta'): string {
  const day = new Intl.DateTimeFormat(tags[locale], { dateStyle: 'long', timeZone: zone }).format(new Date(instant));
  return `${day}, ${formatTime(locale, instant, zone)}`;
}

/** The calendar day of an instant in a zone, as `YYYY-MM-DD`. */
export function dayOfInstant(instant: string, zone: Zone = 'Asia/Jakarta'): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: zone }).format(new Date(instant));
}

/** A whole number in the reader's grouping: `82.707`. */
export function formatNumber(locale: Locale, value: number): string {
  return new Intl.NumberFormat(tags[locale]).format(value);
}
