import type { PaperHead } from '@kompeten/certificate';
import {
  type Centre,
  type Enrolment,
  type IndonesianTimeZone,
  localDay,
  localTime,
  seatedStatuses,
  type TrainingSession,
} from '@kompeten/domain';
import type { KnownCohort } from '../cohorts/cohort.rules.ts';

const SHORT: Record<IndonesianTimeZone, string> = {
  'Asia/Jakarta': 'WIB',
  'Asia/Makassar': 'WITA',
  'Asia/Jayapura': 'WIT',
};

/** The letterhead of a centre. */
export const headOf = (centre: Centre, { demo }: Pick<KnownCohort, 'demo'>): PaperHead => ({
  centreName: centre.name,
  centreContact: [centre.address, centre.phone, centre.email].filter(Boolean).join(' · '),
  specimen: demo,
});

/** Who stands on the lists of a cohort, by their place in it. */
export const listedOf = (roster: readonly Enrolment[]): Enrolment[] =>
  roster.filter(({ status }) => seatedStatuses.includes(status));

/** From when to when, by the clock of the place: `08.00–11.00 WIB`. */
export function timeOf({ startsAt, endsAt }: TrainingSession, zone: IndonesianTimeZone): string {
  const clock = (instant: string) => localTime(instant, zone).slice(11, 16).replace(':', '.');
  return `${clock(startsAt)}–${clock(endsAt)} ${SHORT[zone]}`;
}

/** What a session is about: its topic, else the titles of its units. */
export function topicOf({ topic, unitCodes }: TrainingSession, { units }: Pick<KnownCohort, 'units'>): string {
  if (topic) return topic;
  const titles = unitCodes.map((code) => units.find((unit) => unit.code === code)?.title ?? code);
  return titles.join('; ');
}

/** Sessions by the day of the place, in order; only of one day where it is named. */
export function byDay(
  sessions: readonly TrainingSession[],
  zone: IndonesianTimeZone,
  only?: string,
): { day: string; sessions: TrainingSession[] }[] {
  const ordered = [...sessions].sort((a, b) => Date.parse(a.startsAt) - Date.parse(b.startsAt));
  const days = [...new Set(ordered.map(({ startsAt }) => localDay(startsAt, zone)))];
  return days
    .filter((day) => only === undefined || day === only)
    .map((day) => ({ day, sessions: ordered.filter(({ startsAt }) => localDay(startsAt, zone) === day) }));
}
