import type { AssessmentSite } from '../assessment-sites/assessment-site.ts';
import { type SiteGap, siteGap } from '../assessment-sites/site.rules.ts';
import { overlaps, type Span } from '../kernel/span.ts';
import { localTimeOf } from '../regions/local-time.ts';
import type { IndonesianTimeZone } from '../regions/time-zone.ts';

/** Whose or what time is taken. */
export type BookedKind = 'assessor' | 'site' | 'room' | 'person' | 'invigilator';

/** Something that stands in a timetable already: an assessment or a training session. */
export interface AssessmentBooking extends Span {
  kind: BookedKind;
  /** The assessor, place, room, person or account whose time it takes. */
  id: string;
  name: string;
  title: string;
}

/** An assessment session that somebody wishes for. */
export interface AssessmentWish extends Span {
  siteId: string;
  roomId: string | null;
  /** The assessors with how many candidates each is to have. */
  loads: ReadonlyMap<string, number>;
  personIds: readonly string[];
  invigilatorAccountIds: readonly string[];
}

/** Everything that decides whether a session can be held as it is wished. */
export interface AssessmentFacts {
  /** The time zone of the place: a day is a day there. */
  zone: IndonesianTimeZone;
  sites: readonly Pick<AssessmentSite, 'id' | 'name' | 'seats' | 'roomId' | 'verifiedFrom' | 'verifiedUntil'>[];
  bookings: readonly AssessmentBooking[];
  assessors: ReadonlyMap<string, { fullName: string; most: number }>;
  /** Candidates that assessors have already, by assessor and day: `id day`. */
  candidates: ReadonlyMap<string, number>;
}

/** What stands against an assessment session. */
export type AssessmentClash =
  | { kind: 'site_not_verified'; siteName: string; gap: SiteGap; day: string }
  | { kind: 'site_too_small'; siteName: string; seats: number; candidates: number }
  | { kind: 'taken'; booking: AssessmentBooking }
  | { kind: 'ratio'; assessorId: string; assessorName: string; most: number; candidates: number };

/** The key under which an assessor's candidates of a day are counted. */
export const loadKey = (assessorId: string, day: string): string => `${assessorId} ${day}`;

const order: readonly BookedKind[] = ['assessor', 'site', 'room', 'person', 'invigilator'];

/**
 * Everything that stands against an assessment session: a place that is not verified on the day (rule 3) or too small,
 * the time of an assessor, place, room, candidate or invigilator (rules 11 and 16), and more candidates a day than an
 * assessor may have (rule 11). Touching ends do not clash.
 */
export function assessmentClashes(wish: AssessmentWish, facts: AssessmentFacts): AssessmentClash[] {
  const { day } = localTimeOf(wish.startsAt, facts.zone);
  const taken = facts.bookings
    .filter((booking) => takes(booking, wish) && overlaps(booking, wish))
    .sort((one, other) => order.indexOf(one.kind) - order.indexOf(other.kind));
  return [
    ...siteClashes(wish, facts, day),
    ...taken.map((booking): AssessmentClash => ({ kind: 'taken', booking })),
    ...ratioClashes(wish, facts, day),
  ];
}

function takes({ kind, id }: AssessmentBooking, wish: AssessmentWish): boolean {
  if (kind === 'assessor') return wish.loads.has(id);
  if (kind === 'site') return id === wish.siteId;
  if (kind === 'room') return id === wish.roomId;
  return kind === 'person' ? wish.personIds.includes(id) : wish.invigilatorAccountIds.includes(id);
}

function siteClashes(wish: AssessmentWish, { sites }: AssessmentFacts, day: string): AssessmentClash[] {
  const site = sites.find(({ id }) => id === wish.siteId);
  if (!site) return [];
  const { name: siteName, seats } = site;
  const gap = siteGap(site, day);
  const candidates = wish.personIds.length;
  return [
    ...(gap === null ? [] : [{ kind: 'site_not_verified' as const, siteName, gap, day }]),
    ...(candidates > seats ? [{ kind: 'site_too_small' as const, siteName, seats, candidates }] : []),
  ];
}

function ratioClashes({ loads }: AssessmentWish, facts: AssessmentFacts, day: string): AssessmentClash[] {
  return [...loads].flatMap(([assessorId, load]) => {
    const assessor = facts.assessors.get(assessorId);
    const candidates = load + (facts.candidates.get(loadKey(assessorId, day)) ?? 0);
    if (!assessor || candidates <= assessor.most) return [];
    const { fullName: assessorName, most } = assessor;
    return [{ kind: 'ratio' as const, assessorId, assessorName, most, candidates }];
  });
}
