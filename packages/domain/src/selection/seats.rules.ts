import { type EnrolmentStatus, seatedStatuses } from '../cohorts/cohort-status.ts';

/** Somebody on a cohort's list, as far as seats go. */
export interface SeatHolder {
  id: string;
  status: EnrolmentStatus;
  /** Place on the waitlist, kept for ever; null for whoever never waited. */
  waitlistPlace: number | null;
  /** Until when a selected one confirms; null where nothing is to be confirmed. */
  confirmBy: string | null;
}

/** The seats of a cohort at a moment. */
export interface SeatBook {
  capacity: number;
  people: readonly SeatHolder[];
}

/** What a look at the clock and at the free seats brings about. */
export interface Turnover {
  /** Selected ones whose time to confirm is over while somebody waits: their seats are free. */
  lapsed: string[];
  /** Those of the waitlist who are offered a seat now, in its order. */
  offered: string[];
}

/** A cohort's capacity and the states of everybody on its list. */
export interface SeatCount {
  capacity: number;
  people: readonly Pick<SeatHolder, 'status'>[];
}

const countOf = ({ people }: SeatCount, statuses: readonly EnrolmentStatus[]) =>
  people.filter(({ status }) => statuses.includes(status)).length;

/** The seats that nobody has; never below 0. */
export const freeSeats = (count: SeatCount): number => Math.max(0, count.capacity - countOf(count, seatedStatuses));

/** Seats that may be given outside the waitlist: those that are left once everybody who waits has one. */
export const openSeats = (count: SeatCount): number => Math.max(0, freeSeats(count) - countOf(count, ['waitlisted']));

/** Whoever waits, first come first. */
export const waiting = ({ people }: SeatBook): SeatHolder[] =>
  people
    .filter(({ status }) => status === 'waitlisted')
    .sort((a, b) => (a.waitlistPlace ?? Number.POSITIVE_INFINITY) - (b.waitlistPlace ?? Number.POSITIVE_INFINITY));

/**
 * Moves the waitlist up: free seats are offered in its order, and a seat that nobody confirmed in time passes on.
 * While nobody waits a late confirmation still counts: the seat would help nobody else.
 */
export function turnOver(book: SeatBook, now: string): Turnover {
  const queue = waiting(book);
  const free = freeSeats(book);
  const overdue = book.people
    .filter(({ status, confirmBy }) => status === 'selected' && confirmBy !== null && isOver(confirmBy, now))
    .sort((a, b) => Date.parse(a.confirmBy ?? '') - Date.parse(b.confirmBy ?? ''));
  const lapsed = overdue.slice(0, Math.max(0, queue.length - free));
  const offered = queue.slice(0, free + lapsed.length);
  return { lapsed: lapsed.map(({ id }) => id), offered: offered.map(({ id }) => id) };
}

const DAY = 86_400_000;

/** Until when an offered seat is to be confirmed: the policy's days, or the morning of the first day if that comes sooner. */
export function confirmDeadline(now: string, days: number, startsOn: string): string {
  const wanted = Date.parse(now) + days * DAY;
  const begins = Date.parse(`${startsOn}T00:00:00+07:00`);
  return new Date(begins > Date.parse(now) ? Math.min(wanted, begins) : wanted).toISOString();
}

const isOver = (deadline: string, now: string) => Date.parse(deadline) <= Date.parse(now);
