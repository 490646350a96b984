import {
  type Actor,
  type CohortDetail,
  type CohortEvent,
  type CohortTransition,
  can,
  DomainError,
  type EnrolmentEvent,
  moveCohort,
} from '@kompeten/domain';
import { Injectable } from '@nestjs/common';
import { Transactions, type Tx } from '../../database/transactions.ts';
import { AuditRepository } from '../audit/audit.repository.ts';
import { EnrolmentsService } from '../enrolments/enrolments.service.ts';
import { AmendmentRepository } from './amendment.repository.ts';
import { CohortRepository } from './cohort.repository.ts';
import { cohortEvent, type KnownCohort, rowOf } from './cohort.rules.ts';
import type { CohortRow } from './cohort.table.ts';
import { CohortsService } from './cohorts.service.ts';
import { SettlingService } from './settling.service.ts';
import { TrainingSessionRepository } from './training-session.repository.ts';

/** What the trail calls each step. */
const happened: Record<CohortEvent, string> = {
  open_enrolment: 'enrolment_opened',
  close_enrolment: 'enrolment_closed',
  confirm: 'confirmed',
  start: 'started',
  open_evaluation: 'evaluation_opened',
  complete: 'completed',
  amend: 'amendment_opened',
  archive: 'archived',
  cancel: 'cancelled',
};

@Injectable()
export class CohortTransitionsService {
  constructor(
    private readonly transactions: Transactions,
    private readonly cohorts: CohortsService,
    private readonly enrolments: EnrolmentsService,
    private readonly settling: SettlingService,
  ) {}

  /** Moves a cohort on, with all that follows for its people and sessions; every step stands in the audit trail. */
  move(id: string, { event, version, reason }: CohortTransition, actor: Actor): Promise<CohortDetail> {
    return this.transactions.run(async (tx) => {
      const cohort = await this.cohorts.lock(tx, id);
      this.cohorts.assertMay(cohort, actor, event === 'complete' ? 'cohort.complete' : 'cohort.manage');
      if (cohort.version !== version) throw new DomainError('cohort.stale');
      const facts = await this.cohorts.facts(tx, cohort, actor);
      const outcome = moveCohort(facts, event, reason || undefined, can(actor, 'cohort.waive', cohort.subject));
      const after = { ...rowOf(cohort), ...marksOf(cohort, event, reason, outcome.waived, actor, tx.at) };
      await CohortRepository.in(tx).save({ ...after, status: outcome.status, version: version + 1 });
      if (event === 'amend') await AmendmentRepository.in(tx).open(id, reason ?? '', actor);
      const effects = await this.follow(tx, cohort, event, actor);
      const data = {
        from: cohort.status,
        to: outcome.status,
        reason: reason ?? null,
        waived: outcome.waived,
        ...effects,
      };
      await AuditRepository.in(tx).append(actor, [cohortEvent(happened[event], id, data)], cohort.centreId);
      return this.cohorts.detail(tx, await this.cohorts.of(tx, id), actor);
    });
  }

  private async follow(tx: Tx, cohort: KnownCohort, event: CohortEvent, actor: Actor): Promise<Record<string, number>> {
    if (event === 'cancel') await TrainingSessionRepository.in(tx).callOff(cohort.id);
    if (event === 'start') {
      const ids = [...(await this.enrolments.statusesOf(tx, cohort.id)).keys()];
      const move = (event: EnrolmentEvent) => this.enrolments.moveAll(tx, cohort.id, ids, event);
      // Whoever holds a seat when training begins is there; whoever waits, waits no longer.
      await move('enrol');
      const waited = await this.rejectWaiting(tx, cohort.id);
      return { activated: (await move('activate')).length, waited };
    }
    return event === 'complete' ? this.settling.settle(tx, cohort, actor) : {};
  }

  private async rejectWaiting(tx: Tx, cohortId: string): Promise<number> {
    const statuses = await this.enrolments.statusesOf(tx, cohortId);
    const waiting = [...statuses].filter(([, status]) => status === 'waitlisted').map(([id]) => id);
    return (await this.enrolments.moveAll(tx, cohortId, waiting, 'reject')).length;
  }
}

/** What an event leaves on the cohort beside its new state; the first completion is the one that counts. */
function marksOf(
  { completedAt }: CohortRow,
  event: CohortEvent,
  reason: string | undefined,
  waived: boolean,
  actor: Actor,
  at: string,
): Partial<CohortRow> {
  if (event === 'complete') return { completedAt: completedAt ?? at, amendedById: null };
  if (event === 'amend') return { amendedById: actor.accountId };
  const opened = event === 'open_evaluation' ? { evaluationOpenedAt: at } : {};
  return waived ? { ...opened, hoursWaiver: reason ?? null } : opened;
}
