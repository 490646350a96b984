import {
  type Actor,
  type AssessmentSession,
  assertCan,
  assertReplaceable,
  can,
  DomainError,
  endedEarly,
  type NewAssessorOf,
  needsAssessor,
} from '@kompeten/domain';
import { Injectable } from '@nestjs/common';
import { Transactions, type Tx } from '../../database/transactions.ts';
import { ApplicationsService } from '../applications/applications.service.ts';
import { AuditRepository } from '../audit/audit.repository.ts';
import { SchemesService } from '../schemes/schemes.service.ts';
import { AssessmentSessionRepository } from './assessment-session.repository.ts';
import type { AssessmentSessionRow, CandidacyRow } from './assessment-session.table.ts';
import { AssessmentSessionsService } from './assessment-sessions.service.ts';
import { CandidaciesService } from './candidacies.service.ts';
import { CandidacyRepository } from './candidacy.repository.ts';
import { SchedulingService } from './scheduling.service.ts';
import { type PlannedSeat, SeatsService } from './seats.service.ts';

/** A session with those who sit in it, and one of them who gets another assessor. */
interface Replacing {
  session: AssessmentSessionRow;
  candidacy: CandidacyRow;
  seated: readonly CandidacyRow[];
}

/** Gives candidates another assessor whose own declared a conflict or cannot come; the session goes on, whatever its state. */
@Injectable()
export class AssessorReplacementsService {
  constructor(
    private readonly transactions: Transactions,
    private readonly applications: ApplicationsService,
    private readonly candidacies: CandidaciesService,
    private readonly scheduling: SchedulingService,
    private readonly schemes: SchemesService,
    private readonly seats: SeatsService,
    private readonly sessions: AssessmentSessionsService,
  ) {}

  /** Another assessor under the same rules as at scheduling (rules 1, 3 and 11); what was judged stays, what was agreed ends. */
  replace(candidacyId: string, given: NewAssessorOf, actor: Actor): Promise<AssessmentSession> {
    return this.transactions.run(async (tx) => {
      const replacing = await this.opened(tx, candidacyId, actor);
      const { session, candidacy } = replacing;
      if (candidacy.version !== given.version) throw new DomainError('candidacy.stale');
      const reason = given.reason ?? null;
      assertReplaceable(candidacy, reason);
      const seat = await this.seatOf(tx, replacing, given, actor);
      const told = [candidacy.assessorId, candidacy.secondAssessorId];
      const cause = needsAssessor(candidacy) ? ('conflict' as const) : ('absent' as const);
      const { superseded } = await this.candidacies.seatAnew(tx, candidacy, seat, { cause, reason }, actor);
      const pair = { candidacyId, fromAssessorId: candidacy.assessorId, toAssessorId: seat.assessorId };
      await this.staff(tx, session.id);
      const accountIds = await this.sessions.accountsOf(tx, [...told, seat.assessorId, seat.secondAssessorId]);
      const event = { type: 'assessment_session.assessor_replaced', subjectType: 'assessment_session' as const };
      const data = { bodyId: session.bodyId, ...pair, cause, superseded, accountIds };
      await AuditRepository.in(tx).append(actor, [{ ...event, subjectId: session.id, data }]);
      return this.sessions.of(tx, session.id);
    });
  }

  private async opened(tx: Tx, candidacyId: string, actor: Actor): Promise<Replacing> {
    const found = await CandidacyRepository.in(tx).find(candidacyId);
    const session = found && (await AssessmentSessionRepository.in(tx).lock(found.sessionId));
    if (!session || !can(actor, 'assessment.read', { bodyId: session.bodyId })) {
      throw new DomainError('candidacy.not_found');
    }
    assertCan(actor, 'assessment.schedule', { bodyId: session.bodyId });
    const locked = await CandidacyRepository.in(tx).lock(candidacyId);
    if (!locked) throw new DomainError('candidacy.not_found');
    const all = await CandidacyRepository.in(tx).ofSession(session.id);
    return { session, candidacy: locked, seated: all.filter(({ status }) => !endedEarly.includes(status)) };
  }

  /** The new seat, beside all others as they are; a rule that it breaks refuses it with what would be free. */
  private async seatOf(tx: Tx, replacing: Replacing, given: NewAssessorOf, actor: Actor): Promise<PlannedSeat> {
    const { session, candidacy, seated } = replacing;
    const { bodyId, schemeVersionId, siteId, startsAt, endsAt } = session;
    const { day, regionCode } = await this.scheduling.dayOf(tx, siteId, startsAt);
    const into = { sessionId: session.id, bodyId, schemeVersionId, day, regionCode };
    const applicationIds = new Set([candidacy.applicationId]);
    const wish = { ...given, applicationId: candidacy.applicationId };
    const seat = await this.seats.plan(tx, wish, into, applicationIds, actor);
    const seats = [seat];
    for (const other of seated.filter(({ id }) => id !== candidacy.id)) {
      seats.push({ ...other, candidate: await this.applications.locked(tx, other.applicationId) });
    }
    const invigilators = await AssessmentSessionRepository.in(tx).invigilatorsOf(session.id);
    await this.scheduling.assertPossible(tx, {
      ...{ id: session.id, bodyId, siteId, startsAt, endsAt, seats },
      scheme: await this.schemes.versionOf(tx, schemeVersionId),
      invigilatorAccountIds: invigilators.map(({ id }) => id),
    });
    return seat;
  }

  /** Whoever has no candidate left in the session is no longer assigned to it. */
  private async staff(tx: Tx, sessionId: string): Promise<void> {
    const all = await CandidacyRepository.in(tx).ofSession(sessionId);
    const ids = all.flatMap(({ assessorId, secondAssessorId }) => [assessorId, secondAssessorId ?? assessorId]);
    const repository = AssessmentSessionRepository.in(tx);
    const invigilators = await repository.invigilatorsOf(sessionId);
    await repository.staff(
      sessionId,
      [...new Set(ids)],
      invigilators.map(({ id }) => id),
    );
  }
}
