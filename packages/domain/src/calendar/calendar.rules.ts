import type { Span } from '../kernel/span.ts';
import type { IndonesianTimeZone } from '../regions/time-zone.ts';

/** What a calendar shows of a session: nothing that names another person. */
export interface CalendarEntry extends Span {
  id: string;
  zone: IndonesianTimeZone;
  summary: string;
  place: string | null;
  description: string | null;
  cancelled: boolean;
}

/** An entry as a calendar was last told, with how often it changed (RFC 5545 §3.8.7.4) and when. */
export interface KnownEntry extends CalendarEntry {
  sequence: number;
  changedAt: string;
}

const facts = ({ startsAt, endsAt, zone, summary, place, description, cancelled }: CalendarEntry) =>
  JSON.stringify([Date.parse(startsAt), Date.parse(endsAt), zone, summary, place, description, cancelled]);

/**
 * What a calendar is told now: what is new begins at 0, what changed counts one more, and what is planned no longer stays,
 * cancelled, since a program that only stops hearing of it would show it for ever.
 */
export function followCalendar(
  known: readonly KnownEntry[],
  planned: readonly CalendarEntry[],
  now: string,
): KnownEntry[] {
  const before = new Map(known.map((entry) => [entry.id, entry]));
  const there = new Set(planned.map(({ id }) => id));
  const told = planned.map((entry) => next(before.get(entry.id), entry, now));
  const gone = known.filter(({ id }) => !there.has(id)).map((entry) => next(entry, { ...entry, cancelled: true }, now));
  return [...told, ...gone].sort((a, b) => Date.parse(a.startsAt) - Date.parse(b.startsAt) || (a.id < b.id ? -1 : 1));
}

function next(before: KnownEntry | undefined, entry: CalendarEntry, now: string): KnownEntry {
  if (!before) return { ...entry, sequence: 0, changedAt: now };
  if (facts(before) === facts(entry)) return before;
  return { ...entry, sequence: before.sequence + 1, changedAt: now };
}
