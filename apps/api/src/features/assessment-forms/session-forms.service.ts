import type { Form, ReportForm } from '@kompeten/certificate';
import { type Actor, can, DomainError, outcomeInForce, reviewInForce, type SessionForm } from '@kompeten/domain';
import { Injectable } from '@nestjs/common';
import { Transactions, type Tx } from '../../database/transactions.ts';
import { AssessmentReviewsService } from '../assessment-reviews/assessment-reviews.service.ts';
import { UsedInstrumentsService } from '../instruments/used-instruments.service.ts';
import { JudgementAccess } from '../judgements/judgement-access.service.ts';
import { RecommendationsService } from '../judgements/recommendations.service.ts';
import { MarkingAgreementService } from '../second-marking/marking-agreement.service.ts';
import { FormFactsRepository } from './form-facts.repository.ts';
import { factsOfForm, type SessionHead, zoneOf } from './form-source.ts';
import { instrumentReviewOf } from './instrument-form-data.rules.ts';
import { reportOf, reviewOf, validationOf } from './session-form-data.rules.ts';

/** A candidate as the report of a session lists them. */
type Reported = ReportForm['candidates'][number];

/** The first candidate of a session speaks for it: scheme, place, assessor. */
type Seated = Awaited<ReturnType<JudgementAccess['ofSession']>>[number];

/** Everything that a form of a session may be drawn from. */
interface SessionSource {
  tx: Tx;
  rows: Seated[];
  first: Seated;
  head: SessionHead;
  actor: Actor;
}

/** The forms of a session, drawn from what is recorded of it and of its candidates. */
@Injectable()
export class SessionFormsService {
  constructor(
    private readonly transactions: Transactions,
    private readonly access: JudgementAccess,
    private readonly recommendations: RecommendationsService,
    private readonly instruments: UsedInstrumentsService,
    private readonly agreement: MarkingAgreementService,
    private readonly reviews: AssessmentReviewsService,
  ) {}

  /** A form of a session; the validation (FR.VA) is for those who validate alone. */
  draw(sessionId: string, form: SessionForm, actor: Actor): Promise<Form> {
    return this.transactions.run(async (tx) => {
      const rows = await this.access.ofSession(tx, sessionId, actor);
      const [first] = rows;
      if (!first) throw new DomainError('assessment_session.not_found');
      const contact = await FormFactsRepository.in(tx).contactOf(first.bodyId);
      const { assessorName } = first;
      const head = { facts: factsOfForm(first, '', contact, tx.at), zone: zoneOf(first), assessorName };
      const source = { tx, rows, first, head, actor };
      switch (form) {
        case 'ak-05':
          return this.report(source);
        case 'ak-06':
          return reviewOf(head, reviewInForce(await this.reviews.of(tx, sessionId), 'process'));
        case 'ia-11':
          return this.instrumentReview(source);
        case 'va':
          return this.validation(source);
      }
    });
  }

  /** The report of a session (AK.05), filled from the recommendations of the candidates within reach. */
  private async report({ tx, rows, first, head }: SessionSource): Promise<Form> {
    const report = (await this.recommendations.reports(tx, first.sessionId)).at(-1);
    const candidates: Reported[] = [];
    for (const row of rows) candidates.push(await this.reported(tx, row.id, row.fullName));
    return reportOf(head, candidates, report ?? null);
  }

  private async instrumentReview({ tx, first, head }: SessionSource): Promise<Form> {
    const setId = await FormFactsRepository.in(tx).instrumentSet(first.sessionId);
    const set = setId === null ? null : await this.instruments.review(tx, setId);
    return instrumentReviewOf(head, set, reviewInForce(await this.reviews.of(tx, first.sessionId), 'instruments'));
  }

  /** The validation of assessment (VA) with the agreement of second markers so far. */
  private async validation({ tx, first, head, actor }: SessionSource): Promise<Form> {
    const { bodyId, sessionId } = first;
    if (!can(actor, 'validation.record', { bodyId })) {
      throw new DomainError('identity.forbidden', { permission: 'validation.record' });
    }
    const agreement = await this.agreement.measured(tx, bodyId);
    const reviews = await this.reviews.of(tx, sessionId);
    const plan = reviewInForce(reviews, 'validation_plan');
    return validationOf(head, { plan, outcome: outcomeInForce(reviews), agreement });
  }

  private async reported(tx: Tx, candidacyId: string, name: string): Promise<Reported> {
    const last = await this.recommendations.inForce(tx, candidacyId);
    const recommendation = last && (last.outcome === 'competent' ? ('K' as const) : ('BK' as const));
    return { name, recommendation, remark: last?.note ?? '' };
  }
}
