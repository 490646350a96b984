import {
  type Actor,
  assertCan,
  type CohortStatus,
  DomainError,
  type NewTrainingSession,
  plannableStatuses,
  qualificationGaps,
  type TrainingSession,
} from '@kompeten/domain';
import { Injectable } from '@nestjs/common';
import { dayInJakarta, newId } from '../../clock.ts';
import { Transactions, type Tx } from '../../database/transactions.ts';
import { AuditRepository } from '../audit/audit.repository.ts';
import { InstructorsService } from '../instructors/instructors.service.ts';
import type { KnownCohort } from './cohort.rules.ts';
import { cohortEvent } from './cohort.rules.ts';
import { CohortsService } from './cohorts.service.ts';
import { TrainingSessionRepository } from './training-session.repository.ts';
import type { NewTrainingSessionRow } from './training-session.table.ts';

@Injectable()
export class TrainingSessionsService {
  constructor(
    private readonly transactions: Transactions,
    private readonly cohorts: CohortsService,
    private readonly instructors: InstructorsService,
  ) {}

  /** The sessions of a cohort, by time. */
  list(cohortId: string, actor: Actor): Promise<{ items: TrainingSession[]; nextCursor: null }> {
    return this.transactions.read(async (tx) => {
      const cohort = await this.cohorts.of(tx, cohortId);
      this.cohorts.assertMay(cohort, actor, 'cohort.read');
      return { items: cohort.sessions, nextCursor: null };
    });
  }

  /** Plans a session, or enters one held in the past; its instructor is qualified on its date, and nobody is needed twice. */
  create(cohortId: string, given: NewTrainingSession, actor: Actor): Promise<TrainingSession> {
    return this.transactions.run(async (tx) => {
      const cohort = await this.cohorts.lock(tx, cohortId);
      this.cohorts.assertMay(cohort, actor, 'cohort.manage');
      assertPlannable(cohort.status);
      assertFits(cohort, given);
      const waived = await this.assertQualified(tx, cohort, given, actor);
      const session = newSession(newId(), cohortId, given, waived);
      await this.assertFree(tx, session);
      await TrainingSessionRepository.in(tx).insert(session);
      const { startsAt, endsAt, instructorId, unitCodes } = session;
      const data = {
        sessionId: session.id,
        startsAt,
        endsAt,
        instructorId,
        unitCodes,
        waiverReason: session.waiverReason ?? null,
      };
      await AuditRepository.in(tx).append(actor, [cohortEvent('session_planned', cohortId, data)], cohort.centreId);
      return this.one(tx, cohortId, session.id);
    });
  }

  /** Removes a session in which nobody's attendance was ever stated. */
  remove(cohortId: string, sessionId: string, actor: Actor): Promise<{ ok: true }> {
    return this.transactions.run(async (tx) => {
      const cohort = await this.cohorts.lock(tx, cohortId);
      this.cohorts.assertMay(cohort, actor, 'cohort.manage');
      assertPlannable(cohort.status);
      const repository = TrainingSessionRepository.in(tx);
      if (!(await repository.find(cohortId, sessionId))) throw new DomainError('session.not_found');
      if (await repository.isUsed(sessionId)) throw new DomainError('session.has_records');
      await repository.remove(sessionId);
      const events = [cohortEvent('session_removed', cohortId, { sessionId })];
      await AuditRepository.in(tx).append(actor, events, cohort.centreId);
      return { ok: true };
    });
  }

  private async one(tx: Tx, cohortId: string, id: string): Promise<TrainingSession> {
    const session = (await this.cohorts.of(tx, cohortId)).sessions.find((each) => each.id === id);
    if (!session) throw new DomainError('session.not_found');
    return session;
  }

  /** Whether a gap in the qualification (rule 14) was waived; without a reason, or without the right to waive, it is refused. */
  private async assertQualified(
    tx: Tx,
    cohort: KnownCohort,
    given: NewTrainingSession,
    actor: Actor,
  ): Promise<boolean> {
    const instructor = (await this.instructors.of(tx, [given.instructorId])).get(given.instructorId);
    if (!instructor) throw new DomainError('session.instructor_unknown');
    const gaps = qualificationGaps(instructor.qualifications, given.unitCodes, dayInJakarta(given.startsAt));
    if (gaps.length === 0) return false;
    if (!given.waiverReason) throw new DomainError('session.instructor_not_qualified', { gaps });
    assertCan(actor, 'cohort.waive', cohort.subject);
    return true;
  }

  private async assertFree(tx: Tx, session: NewTrainingSessionRow): Promise<void> {
    const repository = TrainingSessionRepository.in(tx);
    await repository.lockPeople(session.cohortId, session.instructorId);
    const clash = await repository.clash(session);
    if (clash) throw new DomainError('session.clash', clash);
  }
}

function assertPlannable(status: CohortStatus): void {
  if (!plannableStatuses.includes(status)) throw new DomainError('cohort.closed', { status });
}

function assertFits({ units, sessions }: KnownCohort, { unitCodes, makeUpForId }: NewTrainingSession): void {
  const known = new Set(units.map(({ code }) => code));
  const unitCode = unitCodes.find((code) => !known.has(code));
  if (unitCode !== undefined) throw new DomainError('session.unit_not_in_curriculum', { unitCode });
  if (makeUpForId && !sessions.some(({ id, makeUpForId: other }) => id === makeUpForId && other === null)) {
    throw new DomainError('session.make_up_unknown');
  }
}

function newSession(id: string, cohortId: string, given: NewTrainingSession, waived: boolean): NewTrainingSessionRow {
  const waiverReason = waived ? (given.waiverReason ?? null) : null;
  return { ...given, id, cohortId, unitCodes: [...new Set(given.unitCodes)], waiverReason, calledOff: false };
}
