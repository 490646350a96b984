import {
  type Actor,
  type Announcement,
  allotSeats,
  announcementGaps,
  assertSelecting,
  DomainError,
  type Permission,
  type ScoreSheet,
  type SelectionPlan,
  type SelectionPlanChange,
  type SelectionSheet,
} from '@kompeten/domain';
import { Injectable } from '@nestjs/common';
import { Transactions, type Tx } from '../../database/transactions.ts';
import { AuditRepository } from '../audit/audit.repository.ts';
import { cohortEvent, type KnownCohort } from '../cohorts/cohort.rules.ts';
import { CohortsService } from '../cohorts/cohorts.service.ts';
import { SeatsService } from './seats.service.ts';
import { SelectionPlanRepository } from './selection-plan.repository.ts';
import { rankingOf, type ScoredApplicant, SelectionSheetsService } from './selection-sheets.service.ts';
import { TrainingApplicationRepository } from './training-application.repository.ts';

/** Sets what a cohort selects by, takes the scores, and announces what came of them. */
@Injectable()
export class SelectionsService {
  constructor(
    private readonly transactions: Transactions,
    private readonly cohorts: CohortsService,
    private readonly sheets: SelectionSheetsService,
    private readonly seats: SeatsService,
  ) {}

  /** Sets criteria, weights and conditions in a new version; they stand from the first score on. */
  plan(cohortId: string, { version, ...wish }: SelectionPlanChange, actor: Actor): Promise<SelectionSheet> {
    return this.within(cohortId, 'selection.decide', actor, async (tx, cohort, plan) => {
      if (plan.fixed) throw new DomainError('selection.criteria_fixed');
      if (plan.version !== version) throw new DomainError('selection.stale');
      const next = { ...wish, cohortId, version: version + 1 };
      await SelectionPlanRepository.in(tx).append(next, actor.accountId);
      const { criteria, passMark } = next;
      await this.note(tx, cohort, 'selection_planned', { version: version + 1, criteria, passMark }, actor);
    });
  }

  /** Takes scores, all or none; each is of a criterion of the plan and of an applicant who was verified. */
  score(cohortId: string, { planVersion, scores }: ScoreSheet, actor: Actor): Promise<SelectionSheet> {
    return this.within(cohortId, 'selection.record', actor, async (tx, cohort, plan) => {
      if (plan.version !== planVersion) throw new DomainError('selection.stale');
      const applicants = await this.sheets.applicants(tx, cohortId);
      const verified = new Set(
        applicants.flatMap(({ enrolmentId, status }) => (status === 'verified' ? [enrolmentId] : [])),
      );
      for (const { enrolmentId, criterion } of scores) {
        if (!plan.criteria.some(({ key }) => key === criterion)) {
          throw new DomainError('selection.criterion_unknown', { criterion });
        }
        if (!verified.has(enrolmentId)) throw new DomainError('selection.not_an_applicant');
      }
      for (const each of scores) await SelectionPlanRepository.in(tx).score(each, actor.accountId);
      await this.note(tx, cohort, 'scored', { scores: scores.length, planVersion }, actor);
    });
  }

  /** Announces the result: seats from the top, the others wait in order; nothing of it changes afterwards. */
  announce(cohortId: string, { planVersion }: Announcement, actor: Actor): Promise<SelectionSheet> {
    return this.within(cohortId, 'selection.decide', actor, async (tx, cohort, plan) => {
      if (cohort.status !== 'selecting') throw new DomainError('selection.wrong_state', { status: cohort.status });
      if (plan.version !== planVersion) throw new DomainError('selection.stale');
      const applicants = await this.sheets.applicants(tx, cohortId);
      const gaps = announcementGaps(plan.criteria, applicants);
      if (gaps.unverified + gaps.unscored > 0) throw new DomainError('selection.incomplete', gaps);
      const counts = await this.allot(tx, cohort, plan, applicants);
      await SelectionPlanRepository.in(tx).announce(cohortId, planVersion, actor.accountId);
      await this.note(tx, cohort, 'selection_announced', { ...counts, planVersion }, actor);
    });
  }

  private async allot(tx: Tx, cohort: KnownCohort, plan: SelectionPlan, applicants: readonly ScoredApplicant[]) {
    const ranked = [...rankingOf(plan, applicants).values()];
    if (ranked.length === 0) throw new DomainError('selection.nobody');
    const allotted = allotSeats(ranked, await this.seats.free(tx, cohort), plan.passMark);
    const idsOf = (outcome: string) => allotted.filter((each) => each.outcome === outcome).map(({ id }) => id);
    const [selected, waitlisted, rejected] = [idsOf('selected'), idsOf('waitlisted'), idsOf('rejected')];
    const confirmBy = await this.seats.offer(tx, cohort, selected);
    for (const { id, outcome, rank, total, tieBreak, reason, waitlistPlace } of allotted) {
      const offer = outcome === 'selected' ? { confirmBy, offeredAt: tx.at } : {};
      await TrainingApplicationRepository.in(tx).mark(id, { rank, total, tieBreak, reason, waitlistPlace, ...offer });
    }
    await this.seats.move(tx, cohort, selected, 'select');
    await this.seats.move(tx, cohort, waitlisted, 'waitlist');
    await this.seats.move(tx, cohort, rejected, 'reject');
    return { selected: selected.length, waitlisted: waitlisted.length, rejected: rejected.length };
  }

  private within(
    cohortId: string,
    permission: Permission,
    actor: Actor,
    work: (tx: Tx, cohort: KnownCohort, plan: SelectionPlan) => Promise<void>,
  ): Promise<SelectionSheet> {
    return this.transactions.run(async (tx) => {
      const cohort = await this.cohorts.lock(tx, cohortId);
      this.cohorts.assertMay(cohort, actor, permission);
      const plan = await SelectionPlanRepository.in(tx).of(cohortId);
      assertSelecting({ status: cohort.status, announcedAt: plan.announcedAt });
      await work(tx, cohort, plan);
      return this.sheets.sheet(tx, cohort);
    });
  }

  private note(tx: Tx, cohort: KnownCohort, what: string, data: object, actor: Actor): Promise<void> {
    return AuditRepository.in(tx).append(actor, [cohortEvent(what, cohort.id, { ...data })], cohort.centreId);
  }
}
