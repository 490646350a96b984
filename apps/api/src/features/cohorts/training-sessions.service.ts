import { inputIssues } from '@kompeten/contract';
import {
  type Actor,
  DomainError,
  NewTrainingSession,
  type SessionChange,
  type TrainingSession,
} from '@kompeten/domain';
import { Injectable } from '@nestjs/common';
import { newId } from '../../clock.ts';
import { Transactions, type Tx } from '../../database/transactions.ts';
import { AuditRepository } from '../audit/audit.repository.ts';
import { cohortEvent, type KnownCohort } from './cohort.rules.ts';
import { CohortsService } from './cohorts.service.ts';
import { assertPlannable, SessionPlanningService } from './session-planning.service.ts';
import { TrainingSessionRepository } from './training-session.repository.ts';
import type { NewTrainingSessionRow } from './training-session.table.ts';

@Injectable()
export class TrainingSessionsService {
  constructor(
    private readonly transactions: Transactions,
    private readonly cohorts: CohortsService,
    private readonly planning: SessionPlanningService,
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
      const cohort = await this.toManage(tx, cohortId, actor);
      const id = await this.add(tx, cohort, given, actor);
      return sessionOf(await this.cohorts.of(tx, cohortId), id);
    });
  }

  /** Plans several sessions, all of them or none; each sees those before it. */
  createAll(
    cohortId: string,
    given: readonly NewTrainingSession[],
    actor: Actor,
  ): Promise<{ items: TrainingSession[]; nextCursor: null }> {
    return this.transactions.run(async (tx) => {
      const cohort = await this.toManage(tx, cohortId, actor);
      const ids: string[] = [];
      for (const each of given) ids.push(await this.add(tx, cohort, each, actor));
      const { sessions } = await this.cohorts.of(tx, cohortId);
      return { items: sessions.filter(({ id }) => ids.includes(id)), nextCursor: null };
    });
  }

  /** Changes a session in which nobody's attendance was ever stated; whoever saw an older version is refused. */
  change(
    cohortId: string,
    sessionId: string,
    { version, ...change }: SessionChange,
    actor: Actor,
  ): Promise<TrainingSession> {
    return this.transactions.run(async (tx) => {
      const cohort = await this.toManage(tx, cohortId, actor);
      const before = sessionOf(cohort, sessionId);
      if (before.version !== version) throw new DomainError('session.stale');
      await this.assertUnused(tx, sessionId);
      const given = changed(before, change);
      const row = await this.planning.plan(tx, cohort, sessionId, given, actor);
      await TrainingSessionRepository.in(tx).save({ ...row, version: version + 1 });
      await this.tell(tx, cohort, 'session_changed', row, actor);
      return sessionOf(await this.cohorts.of(tx, cohortId), sessionId);
    });
  }

  /** Removes a session in which nobody's attendance was ever stated. */
  remove(cohortId: string, sessionId: string, actor: Actor): Promise<{ ok: true }> {
    return this.transactions.run(async (tx) => {
      const cohort = await this.toManage(tx, cohortId, actor);
      assertPlannable(cohort.status);
      const repository = TrainingSessionRepository.in(tx);
      if (!(await repository.find(cohortId, sessionId))) throw new DomainError('session.not_found');
      await this.assertUnused(tx, sessionId);
      await repository.remove(sessionId);
      const events = [cohortEvent('session_removed', cohortId, { sessionId })];
      await AuditRepository.in(tx).append(actor, events, cohort.centreId);
      return { ok: true };
    });
  }

  private async toManage(tx: Tx, cohortId: string, actor: Actor): Promise<KnownCohort> {
    const cohort = await this.cohorts.lock(tx, cohortId);
    this.cohorts.assertMay(cohort, actor, 'cohort.manage');
    return cohort;
  }

  private async add(tx: Tx, cohort: KnownCohort, given: NewTrainingSession, actor: Actor): Promise<string> {
    const row = await this.planning.plan(tx, cohort, newId(), given, actor);
    await TrainingSessionRepository.in(tx).insert(row);
    await this.tell(tx, cohort, 'session_planned', row, actor);
    return row.id;
  }

  private async assertUnused(tx: Tx, sessionId: string): Promise<void> {
    if (await TrainingSessionRepository.in(tx).isUsed(sessionId)) throw new DomainError('session.has_records');
  }

  private async tell(
    tx: Tx,
    { id, centreId }: KnownCohort,
    what: 'session_planned' | 'session_changed',
    { id: sessionId, startsAt, endsAt, instructorId, unitCodes, roomId, waiverReason }: NewTrainingSessionRow,
    actor: Actor,
  ): Promise<void> {
    const where = { roomId: roomId ?? null, waiverReason: waiverReason ?? null };
    const data = { sessionId, startsAt, endsAt, instructorId, unitCodes, ...where };
    await AuditRepository.in(tx).append(actor, [cohortEvent(what, id, data)], centreId);
  }
}

function sessionOf({ sessions }: KnownCohort, sessionId: string): TrainingSession {
  const session = sessions.find(({ id }) => id === sessionId);
  if (!session) throw new DomainError('session.not_found');
  return session;
}

/** What is asked of a session after a change: what is absent stays; a session online leaves its room. */
function changed(before: TrainingSession, change: Omit<SessionChange, 'version'>): NewTrainingSession {
  const given = Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined));
  const after = { ...before, ...given };
  const { startsAt, endsAt, mode, instructorId, unitCodes, place, topic, makeUpForId, waiverReason } = after;
  const roomId = mode === 'online' && change.roomId === undefined ? null : after.roomId;
  const values = { startsAt, endsAt, mode, instructorId, unitCodes, roomId, place, topic, makeUpForId, waiverReason };
  const parsed = NewTrainingSession.safeParse(values);
  if (!parsed.success) throw new DomainError('request.invalid', { issues: inputIssues(parsed.error, values) });
  return parsed.data;
}
