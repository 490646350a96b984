import {
  type Actor,
  type CohortCopy,
  type CopiedCohort,
  dayPlus,
  daysBetween,
  isOpenOn,
  localTimeOf,
  shiftedDays,
  timeZoneOf,
} from '@kompeten/domain';
import { Injectable } from '@nestjs/common';
import { Transactions, type Tx } from '../../database/transactions.ts';
import { BookingsService } from '../bookings/bookings.service.ts';
import { CentresService } from '../centres/centres.service.ts';
import type { KnownCohort } from '../cohorts/cohort.rules.ts';
import { CohortsService } from '../cohorts/cohorts.service.ts';
import { TrainingSessionsService } from '../cohorts/training-sessions.service.ts';
import { OpeningService } from '../opening/opening.service.ts';
import { askedOf, judged, onDay, type SessionDraft } from './session-draft.ts';

/** Days that closed days may push a timetable beyond its own length. */
const SLACK = 60;

@Injectable()
export class CohortCopiesService {
  constructor(
    private readonly transactions: Transactions,
    private readonly cohorts: CohortsService,
    private readonly sessions: TrainingSessionsService,
    private readonly bookings: BookingsService,
    private readonly centres: CentresService,
    private readonly opening: OpeningService,
  ) {}

  /**
   * Plans a cohort like another one that begins on another day, with its timetable: sessions keep their order and their
   * time of the day, closed days are skipped, and what clashes or lacks a qualified instructor is told and left out.
   */
  copy(cohortId: string, { title, startsOn, capacity }: CohortCopy, actor: Actor): Promise<CopiedCohort> {
    return this.transactions.joined(async (tx) => {
      const source = await this.cohorts.of(tx, cohortId);
      this.cohorts.assertMay(source, actor, 'cohort.manage');
      const { drafts, moved } = await this.drafts(tx, source, startsOn);
      const { centreId, curriculumId, mode } = source;
      const given = { centreId, curriculumId, mode, title, startsOn, capacity: capacity ?? source.capacity };
      const endsOn = await this.lastDay(tx, source, startsOn, drafts);
      const { id } = await this.cohorts.create({ ...given, endsOn }, actor);
      const proposed = await this.judge(tx, await this.cohorts.of(tx, id), drafts);
      const free = proposed.filter(({ refusal }) => refusal === null);
      await this.sessions.createAll(id, free.map(askedOf), actor);
      return { cohortId: id, planned: free.length, moved, refused: proposed.filter(({ refusal }) => refusal !== null) };
    });
  }

  private async drafts(tx: Tx, source: KnownCohort, startsOn: string) {
    const centre = await this.centres.of(tx, source.centreId);
    const zone = timeZoneOf(centre.regionCode);
    const by = daysBetween(source.startsOn, startsOn);
    const first = source.sessions.filter(({ makeUpForId }) => makeUpForId === null);
    const dated = first.map((session) => ({ session, day: localTimeOf(session.startsAt, zone).day }));
    const days = dated.map(({ day }) => dayPlus(day, by)).sort();
    const range = { from: days[0] ?? startsOn, to: dayPlus(days.at(-1) ?? startsOn, SLACK) };
    const opening = await this.opening.facts(tx, centre, range);
    const shifted = shiftedDays(
      dated.map(({ day }) => day),
      by,
      (day) => isOpenOn(day, opening),
    );
    const placed = dated.flatMap(({ session, day }) => {
      const target = shifted.get(day);
      return target === undefined ? [] : [{ draft: onDay(session, target, zone), moved: target !== dayPlus(day, by) }];
    });
    return { drafts: placed.map(({ draft }) => draft), moved: placed.filter((each) => each.moved).length };
  }

  private async lastDay(
    tx: Tx,
    source: KnownCohort,
    startsOn: string,
    drafts: readonly SessionDraft[],
  ): Promise<string> {
    const zone = timeZoneOf((await this.centres.of(tx, source.centreId)).regionCode);
    const wanted = dayPlus(startsOn, daysBetween(source.startsOn, source.endsOn));
    return [wanted, ...drafts.map(({ startsAt }) => localTimeOf(startsAt, zone).day)].sort().at(-1) ?? wanted;
  }

  private async judge(tx: Tx, cohort: KnownCohort, drafts: readonly SessionDraft[]) {
    const [first] = drafts;
    if (!first) return [];
    const ends = drafts.map(({ endsAt }) => endsAt).sort();
    const starts = drafts.map(({ startsAt }) => startsAt).sort();
    const span = { startsAt: starts[0] ?? first.startsAt, endsAt: ends.at(-1) ?? first.endsAt };
    const teaching = [...new Set(drafts.map(({ instructorId }) => instructorId))];
    return judged(cohort.id, drafts, await this.bookings.facts(tx, cohort, span, teaching));
  }
}
