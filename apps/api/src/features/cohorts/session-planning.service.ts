import {
  type Actor,
  assertCan,
  type CohortStatus,
  DomainError,
  type NewTrainingSession,
  plannableStatuses,
  qualificationGaps,
  type SessionWish,
} from '@kompeten/domain';
import { Injectable } from '@nestjs/common';
import { dayInJakarta } from '../../clock.ts';
import type { Tx } from '../../database/transactions.ts';
import { BookingsService } from '../bookings/bookings.service.ts';
import { InstructorsService } from '../instructors/instructors.service.ts';
import type { KnownCohort } from './cohort.rules.ts';
import type { NewTrainingSessionRow } from './training-session.table.ts';

/** What decides whether a session can stand: its units, its instructor, its room and its time. */
@Injectable()
export class SessionPlanningService {
  constructor(
    private readonly bookings: BookingsService,
    private readonly instructors: InstructorsService,
  ) {}

  /**
   * The row of a session that may stand: its units are taught, its instructor is qualified on its date or the gap is
   * waived, and nobody and no room is needed twice. Refuses otherwise, with what would be free.
   */
  async plan(
    tx: Tx,
    cohort: KnownCohort,
    id: string,
    given: NewTrainingSession,
    actor: Actor,
  ): Promise<NewTrainingSessionRow> {
    assertPlannable(cohort.status);
    assertFits(cohort, given);
    const wish = wishOf(cohort.id, id, given);
    const waived = await this.assertQualified(tx, cohort, given, wish, actor);
    await this.bookings.assertFree(tx, cohort, wish);
    const waiverReason = waived ? (given.waiverReason ?? null) : null;
    const unitCodes = [...wish.unitCodes];
    return { ...given, id, cohortId: cohort.id, unitCodes, waiverReason, calledOff: false, version: 1 };
  }

  /** Whether a gap in the qualification (rule 14) was waived; without a reason, or without the right to waive, it is refused. */
  private async assertQualified(
    tx: Tx,
    cohort: KnownCohort,
    given: NewTrainingSession,
    wish: SessionWish,
    actor: Actor,
  ): Promise<boolean> {
    const instructor = (await this.instructors.of(tx, [given.instructorId])).get(given.instructorId);
    if (!instructor) throw new DomainError('session.instructor_unknown');
    const gaps = qualificationGaps(instructor.qualifications, given.unitCodes, dayInJakarta(given.startsAt));
    if (gaps.length === 0) return false;
    if (!given.waiverReason) {
      const { instructors } = await this.bookings.alternatives(tx, cohort, wish);
      const alternatives = { rooms: [], times: [], instructors };
      throw new DomainError('session.instructor_not_qualified', { gaps, alternatives });
    }
    assertCan(actor, 'cohort.waive', cohort.subject);
    return true;
  }
}

/** Refuses unless sessions of a cohort in this state may be planned or changed. */
export function assertPlannable(status: CohortStatus): void {
  if (!plannableStatuses.includes(status)) throw new DomainError('cohort.closed', { status });
}

function assertFits(cohort: KnownCohort, { unitCodes, makeUpForId, mode }: NewTrainingSession): void {
  const { units, sessions } = cohort;
  const known = new Set(units.map(({ code }) => code));
  const unitCode = unitCodes.find((code) => !known.has(code));
  if (unitCode !== undefined) throw new DomainError('session.unit_not_in_curriculum', { unitCode });
  if (makeUpForId && !sessions.some(({ id, makeUpForId: other }) => id === makeUpForId && other === null)) {
    throw new DomainError('session.make_up_unknown');
  }
  if (cohort.mode !== 'blended' && cohort.mode !== mode) throw new DomainError('session.mode_not_of_cohort', { mode });
}

/** A session as the timetable looks at it. */
export function wishOf(cohortId: string, sessionId: string, given: NewTrainingSession): SessionWish {
  const { startsAt, endsAt, instructorId, roomId = null } = given;
  return { cohortId, sessionId, startsAt, endsAt, instructorId, roomId, unitCodes: [...new Set(given.unitCodes)] };
}
