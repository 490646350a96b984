import {
  type Actor,
  clockOf,
  dayPlus,
  hoursByUnit,
  instantOf,
  localTimeOf,
  mondayOf,
  openingOn,
  participantsOf,
  type TimetableDay,
  type TimetableFacts,
  type TimetableWeek,
  timeZoneOf,
} from '@kompeten/domain';
import { Injectable } from '@nestjs/common';
import { Transactions } from '../../database/transactions.ts';
import { BookingsService } from '../bookings/bookings.service.ts';
import { CentresService } from '../centres/centres.service.ts';
import type { KnownCohort } from '../cohorts/cohort.rules.ts';
import { CohortsService } from '../cohorts/cohorts.service.ts';
import { PoliciesService } from '../policies/policies.service.ts';
import { RoomsService } from '../rooms/rooms.service.ts';

@Injectable()
export class TimetableService {
  constructor(
    private readonly transactions: Transactions,
    private readonly cohorts: CohortsService,
    private readonly bookings: BookingsService,
    private readonly centres: CentresService,
    private readonly rooms: RoomsService,
    private readonly policies: PoliciesService,
  ) {}

  /** A week of a cohort's timetable; the one in which it begins unless said. */
  week(cohortId: string, day: string | undefined, actor: Actor): Promise<TimetableWeek> {
    return this.transactions.read(async (tx) => {
      const cohort = await this.cohorts.of(tx, cohortId);
      this.cohorts.assertMay(cohort, actor, 'cohort.read');
      const week = mondayOf(day ?? cohort.startsOn);
      const centre = await this.centres.of(tx, cohort.centreId);
      const zone = timeZoneOf(centre.regionCode);
      const span = {
        startsAt: instantOf({ day: week, minute: 0 }, zone),
        endsAt: instantOf({ day: dayPlus(week, 7), minute: 0 }, zone),
      };
      const staff = await this.bookings.staffOf(tx, cohort.centreId);
      const facts = await this.bookings.facts(tx, cohort, span, staff);
      const minutesPerHour = (await this.policies.all(tx))['lesson_hour.minutes'];
      return {
        ...{ week, days: daysOf(week, facts), ...sessionsIn(cohort, facts, week) },
        rooms: await this.rooms.usable(tx, centre),
        units: hoursByUnit(cohort.units, cohort.sessions, minutesPerHour),
        ...{ minutesPerHour, participants: participantsOf(cohort) },
      };
    });
  }
}

function daysOf(week: string, { opening }: TimetableFacts): TimetableDay[] {
  return Array.from({ length: 7 }, (_, index) => dayPlus(week, index)).map((day) => {
    const { open, closure } = openingOn(day, opening);
    const opens = open.map(({ from, until }) => ({ from: clockOf(from), until: clockOf(Math.min(until, 1440)) }));
    return { day, opens, closure: closure && { why: closure.why, name: closure.name } };
  });
}

function sessionsIn({ id, sessions }: KnownCohort, { bookings, opening }: TimetableFacts, week: string) {
  const isWithin = (startsAt: string) => mondayOf(localTimeOf(startsAt, opening.zone).day) === week;
  const others = bookings
    .filter(({ cohortId }) => cohortId !== id)
    .map(({ startsAt, endsAt, cohortTitle, roomId, instructorId }) => ({
      ...{ startsAt, endsAt, cohortTitle, roomId, instructorId },
    }));
  return { sessions: sessions.filter(({ startsAt }) => isWithin(startsAt)), others };
}
