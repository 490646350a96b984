import {
  type Actor,
  type AssessmentApplication,
  type AssessmentPlanInput,
  assertPlan,
  assertReviewed,
  assertSelfAssessed,
  DomainError,
  moveApplication,
  type SelfAssessmentInput,
  type SelfAssessmentReview,
} from '@kompeten/domain';
import { Injectable } from '@nestjs/common';
import { Transactions, type Tx } from '../../database/transactions.ts';
import { SchemesService } from '../schemes/schemes.service.ts';
import { ApplicationRepository } from './application.repository.ts';
import { noteApplication, reviewersOf } from './application.rules.ts';
import type { ApplicationRow } from './application.table.ts';
import { reachedBy } from './application-access.ts';
import { ApplicationEvidenceRepository } from './application-evidence.repository.ts';
import type { Hand } from './application-forms.service.ts';
import { ApplicationViewsService } from './application-views.service.ts';
import { SelfAssessmentRepository } from './self-assessment.repository.ts';

/** Self-assessments (FR.APL.02), what the assessor makes of them, and plans (MAPA). */
@Injectable()
export class SelfAssessmentsService {
  constructor(
    private readonly transactions: Transactions,
    private readonly schemes: SchemesService,
    private readonly views: ApplicationViewsService,
  ) {}

  /** Hands in a self-assessment: K or BK for each element, once and for ever. */
  sign(id: string, { answers }: SelfAssessmentInput, { reached, as, actor }: Hand): Promise<AssessmentApplication> {
    return this.transactions.run(async (tx) => {
      const row = await reached(tx, id);
      const status = moveApplication(row.status, 'self_assess');
      const evidence = await ApplicationEvidenceRepository.in(tx).of(id);
      assertSelfAssessed(
        answers,
        await this.unitsOf(tx, row),
        evidence.map((each) => each.id),
      );
      await SelfAssessmentRepository.in(tx).sign(id, answers);
      await ApplicationRepository.in(tx).change(row, { status });
      await noteApplication(tx, 'self_assessed', row, { as, accountIds: reviewersOf(row) }, actor);
      return this.view(tx, id);
    });
  }

  /** The assessor goes on with the candidate, or stops and says why. */
  review(id: string, { outcome, remark = null }: SelfAssessmentReview, actor: Actor): Promise<AssessmentApplication> {
    return this.transactions.run(async (tx) => {
      const row = await reachedBy(actor, 'application.review')(tx, id);
      const status = moveApplication(row.status, outcome === 'continued' ? 'continue' : 'stop');
      assertReviewed(outcome, remark);
      const by = { id: actor.accountId, name: actor.fullName };
      await SelfAssessmentRepository.in(tx).review(id, { outcome, remark: remark || null }, by);
      await ApplicationRepository.in(tx).change(row, { status, remark: remark || null });
      await noteApplication(tx, outcome, row, {}, actor);
      return this.view(tx, id);
    });
  }

  /** Saves the plan; approving it asks a method of every criterion (rule 6). One in use is no longer changed. */
  plan(
    id: string,
    { criteria, note = null, approve }: AssessmentPlanInput,
    actor: Actor,
  ): Promise<AssessmentApplication> {
    return this.transactions.run(async (tx) => {
      const row = await reachedBy(actor, 'application.review')(tx, id);
      const open = row.status === 'self_assessed' || row.status === 'continued';
      if (!open) throw new DomainError('application.wrong_state', { status: row.status });
      assertPlan(criteria, await this.unitsOf(tx, row), approve);
      const plan = { criteria, note, approvedAt: null, approvedByName: null };
      const by = approve ? { id: actor.accountId, name: actor.fullName } : null;
      await SelfAssessmentRepository.in(tx).savePlan(id, plan, by);
      await noteApplication(tx, approve ? 'plan_approved' : 'planned', row, { criteria: criteria.length }, actor);
      return this.view(tx, id);
    });
  }

  /** Whether the plan of an application is approved. */
  async isPlanned(tx: Tx, id: string): Promise<boolean> {
    const plan = await SelfAssessmentRepository.in(tx).plan(id);
    return plan !== null && plan.approvedAt !== null;
  }

  private async unitsOf(tx: Tx, row: ApplicationRow) {
    return this.views.unitsOf(tx, row, await this.schemes.versionOf(tx, row.schemeVersionId));
  }

  private async view(tx: Tx, id: string): Promise<AssessmentApplication> {
    const row = await ApplicationRepository.in(tx).find(id);
    if (!row) throw new DomainError('application.not_found');
    return this.views.of(tx, row);
  }
}
