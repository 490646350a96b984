import type { IndonesianTimeZone } from './time-zone.ts';

/** Hours ahead of UTC; Indonesia knows no summer time (Keppres 41/1987). */
export const offsetHours: Readonly<Record<IndonesianTimeZone, number>> = {
  'Asia/Jakarta': 7,
  'Asia/Makassar': 8,
  'Asia/Jayapura': 9,
};

const HOUR = 3_600_000;

/** Clock and calendar of an instant in a zone, as `YYYY-MM-DDTHH:MM:SS`. */
export const localTime = (instant: string, zone: IndonesianTimeZone): string =>
  new Date(Date.parse(instant) + offsetHours[zone] * HOUR).toISOString().slice(0, 19);

/** The calendar day of an instant in a zone. */
export const localDay = (instant: string, zone: IndonesianTimeZone): string => localTime(instant, zone).slice(0, 10);
