import {
  type Actor,
  type ApplicantView,
  assertReasoned,
  assertSelecting,
  DomainError,
  type SeatAnswer,
  type Verification,
} from '@kompeten/domain';
import { Injectable } from '@nestjs/common';
import { Transactions, type Tx } from '../../database/transactions.ts';
import { AuditRepository } from '../audit/audit.repository.ts';
import type { KnownCohort } from '../cohorts/cohort.rules.ts';
import { enrolmentEvent } from '../enrolments/enrolment.rules.ts';
import { EnrolmentsService } from '../enrolments/enrolments.service.ts';
import { SeatsService } from './seats.service.ts';
import { SelectionPlanRepository } from './selection-plan.repository.ts';
import { findingsOf, SelectionSheetsService } from './selection-sheets.service.ts';
import { TrainingApplicationRepository } from './training-application.repository.ts';

/** What a centre does with one applicant. */
@Injectable()
export class ApplicantsService {
  constructor(
    private readonly transactions: Transactions,
    private readonly enrolments: EnrolmentsService,
    private readonly sheets: SelectionSheetsService,
    private readonly seats: SeatsService,
  ) {}

  /** Verifies an applicant or rejects them, with what was seen and, where it is needed, why. */
  verify(enrolmentId: string, verification: Verification, actor: Actor): Promise<ApplicantView> {
    return this.transactions.run(async (tx) => {
      const { enrolment, cohort } = await this.locked(tx, enrolmentId, verification.version, actor);
      const plan = await SelectionPlanRepository.in(tx).of(cohort.id);
      assertSelecting({ status: cohort.status, announcedAt: plan.announcedAt });
      const repository = TrainingApplicationRepository.in(tx);
      const row = await repository.find(enrolmentId);
      const { decision, documentsSeen, note } = verification;
      const isWaiting = enrolment.status === 'applied' || (enrolment.status === 'verified' && decision === 'reject');
      if (!row || !isWaiting) throw new DomainError('selection.not_an_applicant');
      const findings = findingsOf(cohort, plan, { ...row, documentsSeen });
      assertReasoned(verification, findings);
      await this.seats.move(tx, cohort, [enrolmentId], decision);
      const reason = decision === 'reject' ? ('not_eligible' as const) : null;
      const seen = { verifiedById: actor.accountId, verifiedAt: tx.at };
      await repository.mark(enrolmentId, { documentsSeen, note: note || null, reason, ...seen });
      const what = decision === 'reject' ? 'rejected' : 'verified';
      await this.note(tx, cohort, enrolmentId, what, { note: note || null, documentsSeen }, actor);
      return this.view(tx, cohort, enrolmentId);
    });
  }

  /** Notes that a selected applicant confirmed the seat by telephone or at the counter. */
  confirm(enrolmentId: string, { version }: SeatAnswer, actor: Actor): Promise<ApplicantView> {
    return this.transactions.run(async (tx) => {
      const { cohort } = await this.locked(tx, enrolmentId, version, actor);
      await this.seats.confirm(tx, cohort, enrolmentId, actor);
      return this.view(tx, cohort, enrolmentId);
    });
  }

  private async locked(tx: Tx, enrolmentId: string, version: number, actor: Actor) {
    const found = await this.enrolments.locked(tx, enrolmentId, actor, 'selection.record');
    if (found.enrolment.version !== version) throw new DomainError('enrolment.stale');
    return found;
  }

  private async view(tx: Tx, cohort: KnownCohort, enrolmentId: string): Promise<ApplicantView> {
    const { items } = await this.sheets.sheet(tx, cohort);
    const view = items.find((each) => each.enrolmentId === enrolmentId);
    if (!view) throw new DomainError('selection.not_an_applicant');
    return view;
  }

  private note(tx: Tx, cohort: KnownCohort, id: string, what: string, data: object, actor: Actor): Promise<void> {
    const event = enrolmentEvent(what, { id, cohortId: cohort.id }, { ...data });
    return AuditRepository.in(tx).append(actor, [event], cohort.centreId);
  }
}
