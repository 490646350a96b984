import { type AssessmentMethod, type IndonesianTimeZone, localDay, localTime } from '@kompeten/domain';
import { fieldMessages } from '@kompeten/messages';

const SHORT: Record<IndonesianTimeZone, string> = {
  'Asia/Jakarta': 'WIB',
  'Asia/Makassar': 'WITA',
  'Asia/Jayapura': 'WIT',
};

/** An instant by the clock of the place: `3 Maret 2026 pukul 08.10 WIB`. */
export function momentAt(instant: string, zone: IndonesianTimeZone): string {
  return `${dayAt(instant, zone)} pukul ${clockAt(instant, zone)} ${SHORT[zone]}`;
}

/** The day of an instant by the clock of the place. */
export function dayAt(instant: string, zone: IndonesianTimeZone): string {
  return dayOf(localDay(instant, zone));
}

/** A day in words: `3 Maret 2026`. */
export function dayOf(date: string): string {
  const day = new Date(`${date}T00:00:00Z`);
  return new Intl.DateTimeFormat('id-ID', { dateStyle: 'long', timeZone: 'UTC' }).format(day);
}

/** From when to when, by the clock of the place. */
export const spanAt = (startsAt: string, endsAt: string, zone: IndonesianTimeZone): string =>
  `${dayAt(startsAt, zone)}, ${clockAt(startsAt, zone)}–${clockAt(endsAt, zone)} ${SHORT[zone]}`;

const clockAt = (instant: string, zone: IndonesianTimeZone) => localTime(instant, zone).slice(11, 16).replace(':', '.');

/** What the kinds of a place of assessment are called. */
export const siteKinds: Record<string, string> = {
  permanent: 'mandiri',
  ad_hoc: 'sewaktu',
  workplace: 'tempat kerja',
};

/** The name of a way to gather evidence. */
export const methodName = (method: AssessmentMethod): string => fieldMessages('id').checklist.evidence.methods[method];

/** What an application is for. */
export const purposes: Record<string, string> = {
  certification: 'Sertifikasi',
  renewal: 'Sertifikasi ulang (RCC)',
  reassessment: 'Asesmen ulang',
  new_version: 'Versi baru skema',
};
