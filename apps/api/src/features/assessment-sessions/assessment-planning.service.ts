import {
  type Actor,
  type AssessmentSession,
  type AssessmentSessionChange,
  type AssessmentSessionStatus,
  assertCan,
  can,
  DomainError,
  type HappenedEvent,
  type NewAssessmentSession,
  type SeatWish,
} from '@kompeten/domain';
import { Injectable } from '@nestjs/common';
import { newId } from '../../clock.ts';
import { Transactions, type Tx } from '../../database/transactions.ts';
import { AuditRepository } from '../audit/audit.repository.ts';
import { SchemesService } from '../schemes/schemes.service.ts';
import { AssessmentSessionRepository } from './assessment-session.repository.ts';
import type { AssessmentSessionRow } from './assessment-session.table.ts';
import { AssessmentSessionsService } from './assessment-sessions.service.ts';
import { CandidaciesService } from './candidacies.service.ts';
import { CandidacyRepository } from './candidacy.repository.ts';
import { type PlannedSession, SchedulingService, staffOf } from './scheduling.service.ts';
import { type SeatedIn, SeatsService } from './seats.service.ts';

type Planned = Pick<NewAssessmentSession, 'siteId' | 'startsAt' | 'endsAt' | 'invigilatorAccountIds' | 'seats'>;

/** Plans assessment sessions, plans them anew and calls them off. */
@Injectable()
export class AssessmentPlanningService {
  constructor(
    private readonly transactions: Transactions,
    private readonly candidacies: CandidaciesService,
    private readonly scheduling: SchedulingService,
    private readonly schemes: SchemesService,
    private readonly seats: SeatsService,
    private readonly sessions: AssessmentSessionsService,
  ) {}

  /** Schedules a session with its candidates; what a rule refuses is refused with what would be free. */
  schedule(given: NewAssessmentSession & { demo?: boolean }, actor: Actor): Promise<AssessmentSession> {
    assertCan(actor, 'assessment.schedule', { bodyId: given.bodyId });
    return this.transactions.run(async (tx) => {
      const id = newId();
      const { bodyId, schemeVersionId, title, siteId, startsAt, endsAt, demo = false } = given;
      const planned = await this.planned(tx, { id, bodyId, schemeVersionId }, given, new Set(), actor);
      const row = { id, bodyId, schemeVersionId, title, siteId, startsAt, endsAt, demo, version: 1 };
      await AssessmentSessionRepository.in(tx).insert({ ...row, status: 'scheduled' });
      await AssessmentSessionRepository.in(tx).staff(id, staffOf(planned), given.invigilatorAccountIds);
      await this.candidacies.seat(tx, id, planned.seats, actor);
      const accountIds = await this.sessions.accountsIn(tx, id);
      await note(tx, 'scheduled', { id, bodyId }, { candidates: planned.seats.length, accountIds }, actor);
      return this.sessions.of(tx, id);
    });
  }

  /** Plans a session anew that has not begun: other candidates, assessors, place or time. */
  change(id: string, given: AssessmentSessionChange, actor: Actor): Promise<AssessmentSession> {
    return this.transactions.run(async (tx) => {
      const row = await this.locked(tx, id, actor);
      if (row.version !== given.version) throw new DomainError('assessment_session.stale');
      assertPlannable(row.status);
      const before = await CandidacyRepository.in(tx).ofSession(id);
      const seated = new Set(before.map(({ applicationId }) => applicationId));
      const planned = await this.planned(tx, row, given, seated, actor);
      const { title, siteId, startsAt, endsAt } = given;
      await AssessmentSessionRepository.in(tx).change(row, { title, siteId, startsAt, endsAt });
      const told = await this.sessions.accountsIn(tx, id);
      await AssessmentSessionRepository.in(tx).staff(id, staffOf(planned), given.invigilatorAccountIds);
      await this.candidacies.reseat(tx, id, { before, after: planned.seats }, actor);
      const accountIds = [...new Set([...told, ...(await this.sessions.accountsIn(tx, id))])];
      await note(tx, 'replanned', row, { version: row.version + 1, accountIds }, actor);
      return this.sessions.of(tx, id);
    });
  }

  /** Calls a session off that has not begun; its candidates can be scheduled again. */
  cancel(
    id: string,
    { version, reason }: { version: number; reason: string },
    actor: Actor,
  ): Promise<AssessmentSession> {
    return this.transactions.run(async (tx) => {
      const row = await this.locked(tx, id, actor);
      if (row.version !== version) throw new DomainError('assessment_session.stale');
      await this.candidacies.reseat(
        tx,
        id,
        { before: await CandidacyRepository.in(tx).ofSession(id), after: [] },
        actor,
      );
      await this.sessions.move(tx, row, 'cancel', { cancelledReason: reason });
      await note(tx, 'cancelled', row, { reason, accountIds: await this.sessions.accountsIn(tx, id) }, actor);
      return this.sessions.of(tx, id);
    });
  }

  private async locked(tx: Tx, id: string, actor: Actor): Promise<AssessmentSessionRow> {
    const row = await AssessmentSessionRepository.in(tx).lock(id);
    if (!row || !can(actor, 'assessment.read', { bodyId: row.bodyId })) {
      throw new DomainError('assessment_session.not_found');
    }
    assertCan(actor, 'assessment.schedule', { bodyId: row.bodyId });
    return row;
  }

  private async planned(
    tx: Tx,
    session: Pick<AssessmentSessionRow, 'id' | 'bodyId' | 'schemeVersionId'>,
    given: Planned,
    seated: ReadonlySet<string>,
    actor: Actor,
  ): Promise<PlannedSession> {
    const scheme = await this.schemes.versionOf(tx, session.schemeVersionId);
    await this.sessions.assertInvigilators(tx, session.bodyId, given.invigilatorAccountIds);
    const { day, regionCode } = await this.scheduling.dayOf(tx, given.siteId, given.startsAt);
    const into: SeatedIn = { ...session, sessionId: session.id, day, regionCode };
    const seats = [];
    for (const wish of onceEach(given.seats)) seats.push(await this.seats.plan(tx, wish, into, seated, actor));
    const { siteId, startsAt, endsAt, invigilatorAccountIds } = given;
    const planned = { ...session, scheme, siteId, startsAt, endsAt, invigilatorAccountIds, seats };
    await this.scheduling.assertPossible(tx, planned);
    return planned;
  }
}
const onceEach = (seats: readonly SeatWish[]) =>
  [...seats]
    .sort((one, other) => (one.applicationId < other.applicationId ? -1 : 1))
    .filter(({ applicationId }, at, all) => all[at - 1]?.applicationId !== applicationId);

function assertPlannable(status: AssessmentSessionStatus): void {
  if (status !== 'scheduled') throw new DomainError('assessment_session.wrong_state', { status });
}

function note(
  tx: Tx,
  what: string,
  { id, bodyId }: Pick<AssessmentSessionRow, 'id' | 'bodyId'>,
  data: HappenedEvent['data'],
  actor: Actor,
): Promise<void> {
  const event = { type: `assessment_session.${what}`, subjectType: 'assessment_session' as const, subjectId: id };
  return AuditRepository.in(tx).append(actor, [{ ...event, data: { bodyId, ...data } }]);
}
