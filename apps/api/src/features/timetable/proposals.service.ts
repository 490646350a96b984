import {
  type Actor,
  DomainError,
  dayPlus,
  daysBetween,
  fillTimetable,
  hoursByUnit,
  type IndonesianTimeZone,
  instantOf,
  localTimeOf,
  minuteOf,
  type ProposalWish,
  type TimetableProposal,
  timeZoneOf,
} from '@kompeten/domain';
import { Injectable } from '@nestjs/common';
import { Transactions, type Tx } from '../../database/transactions.ts';
import { BookingsService } from '../bookings/bookings.service.ts';
import { CentresService } from '../centres/centres.service.ts';
import type { KnownCohort } from '../cohorts/cohort.rules.ts';
import { CohortsService } from '../cohorts/cohorts.service.ts';
import { assertPlannable } from '../cohorts/session-planning.service.ts';
import { PoliciesService } from '../policies/policies.service.ts';
import { judged, onDay, type SessionDraft } from './session-draft.ts';

type Fill = Extract<ProposalWish, { kind: 'fill' }>;
type Shift = Exclude<ProposalWish, Fill>;

@Injectable()
export class ProposalsService {
  constructor(
    private readonly transactions: Transactions,
    private readonly cohorts: CohortsService,
    private readonly bookings: BookingsService,
    private readonly centres: CentresService,
    private readonly policies: PoliciesService,
  ) {}

  /** Proposes sessions; nothing is planned before somebody confirms it. */
  propose(cohortId: string, wish: ProposalWish, actor: Actor): Promise<TimetableProposal> {
    return this.transactions.read(async (tx) => {
      const cohort = await this.cohorts.of(tx, cohortId);
      this.cohorts.assertMay(cohort, actor, 'cohort.manage');
      assertPlannable(cohort.status);
      const zone = timeZoneOf((await this.centres.of(tx, cohort.centreId)).regionCode);
      return wish.kind === 'fill' ? this.filled(tx, cohort, wish, zone) : this.shifted(tx, cohort, wish, zone);
    });
  }

  private async filled(tx: Tx, cohort: KnownCohort, wish: Fill, zone: IndonesianTimeZone): Promise<TimetableProposal> {
    assertFillable(wish);
    const facts = await this.factsOn(tx, cohort, [wish.from, wish.until], zone);
    const minutesPerHour = (await this.policies.all(tx))['lesson_hour.minutes'];
    const anyRoom = facts.rooms.some(({ active }) => active) ? 'any' : 'none';
    const { sessions, unplaced } = fillTimetable(
      hoursByUnit(cohort.units, cohort.sessions, minutesPerHour),
      {
        ...{ cohortId: cohort.id, from: wish.from, until: wish.until, longest: wish.longest, minutesPerHour },
        parts: [
          { from: minuteOf(wish.dayStart), until: minuteOf(wish.breakFrom) },
          { from: minuteOf(wish.breakUntil), until: minuteOf(wish.dayEnd) },
        ],
        room: wish.mode === 'online' ? 'none' : wish.roomId ? { id: wish.roomId } : anyRoom,
      },
      { ...facts, instructors: ownFirst(facts.instructors, cohort) },
    );
    const drafts = sessions.map(({ startsAt, endsAt, instructorId, roomId, unitCodes }): SessionDraft => {
      return {
        ...{ startsAt, endsAt, instructorId, roomId, unitCodes: [...unitCodes] },
        mode: wish.mode,
        place: null,
        topic: null,
      };
    });
    return { sessions: judged(cohort.id, drafts, facts), unplaced };
  }

  private async shifted(
    tx: Tx,
    cohort: KnownCohort,
    wish: Shift,
    zone: IndonesianTimeZone,
  ): Promise<TimetableProposal> {
    const drafts = wish.kind === 'repeat' ? repeated(cohort, wish, zone) : copied(cohort, wish, zone);
    const days = drafts.map(({ startsAt }) => localTimeOf(startsAt, zone).day);
    if (drafts.length === 0) return { sessions: [], unplaced: [] };
    return { sessions: judged(cohort.id, drafts, await this.factsOn(tx, cohort, days, zone)), unplaced: [] };
  }

  private async factsOn(tx: Tx, cohort: KnownCohort, days: readonly string[], zone: IndonesianTimeZone) {
    const sorted = [...days].sort();
    const at = (day: string | undefined, ahead: number) =>
      instantOf({ day: dayPlus(day ?? cohort.startsOn, ahead), minute: 0 }, zone);
    const span = { startsAt: at(sorted[0], 0), endsAt: at(sorted.at(-1), 2) };
    const staff = await this.bookings.staffOf(tx, cohort.centreId);
    const teaching = cohort.sessions.map(({ instructorId }) => instructorId);
    return this.bookings.facts(tx, cohort, span, [...new Set([...teaching, ...staff])]);
  }
}

function assertFillable({ from, until, dayStart, breakFrom, breakUntil, dayEnd }: Fill): void {
  const reversed = (pointer: string) =>
    new DomainError('request.invalid', { issues: [{ pointer, code: 'period_reversed' }] });
  if (until < from) throw reversed('/until');
  if (daysBetween(from, until) > 366)
    throw new DomainError('request.invalid', { issues: [{ pointer: '/until', code: 'too_big' }] });
  if (breakFrom < dayStart) throw reversed('/breakFrom');
  if (breakUntil < breakFrom) throw reversed('/breakUntil');
  if (dayEnd < breakUntil) throw reversed('/dayEnd');
}

/** Whoever teaches the cohort already is asked first, the others by name. */
function ownFirst<T extends { id: string; fullName: string }>(
  instructors: readonly T[],
  { sessions }: KnownCohort,
): T[] {
  const own = new Set(sessions.map(({ instructorId }) => instructorId));
  return [...instructors].sort(
    (one, other) => Number(own.has(other.id)) - Number(own.has(one.id)) || one.fullName.localeCompare(other.fullName),
  );
}

function repeated({ sessions }: KnownCohort, wish: Extract<Shift, { kind: 'repeat' }>, zone: IndonesianTimeZone) {
  const session = sessions.find(({ id }) => id === wish.sessionId);
  if (!session) throw new DomainError('session.not_found');
  const { day } = localTimeOf(session.startsAt, zone);
  return Array.from({ length: wish.weeks }, (_, index) => onDay(session, dayPlus(day, 7 * (index + 1)), zone));
}

function copied({ sessions }: KnownCohort, wish: Extract<Shift, { kind: 'copy_week' }>, zone: IndonesianTimeZone) {
  const by = daysBetween(wish.from, wish.to);
  return sessions
    .filter(({ makeUpForId }) => makeUpForId === null)
    .map((session) => ({ session, day: localTimeOf(session.startsAt, zone).day }))
    .filter(({ day }) => day >= wish.from && day < dayPlus(wish.from, 7))
    .map(({ session, day }) => onDay(session, dayPlus(day, by), zone));
}
