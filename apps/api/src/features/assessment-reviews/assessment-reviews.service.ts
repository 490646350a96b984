import {
  type Actor,
  type AssessmentReview,
  AssessmentReviewKind,
  type AssessmentReviews,
  assertReview,
  can,
  DomainError,
  type NewAssessmentReview,
  type Permission,
  reviewBlocker,
  reviewInForce,
} from '@kompeten/domain';
import { Injectable } from '@nestjs/common';
import { newId } from '../../clock.ts';
import { Transactions, type Tx } from '../../database/transactions.ts';
import { AuditRepository } from '../audit/audit.repository.ts';
import { subjectOf } from '../judgements/judged.rules.ts';
import { JudgementAccess } from '../judgements/judgement-access.service.ts';
import { AssessmentReviewRepository } from './assessment-review.repository.ts';

/** What one knows of a session before reviewing it. */
interface Known {
  title: string;
  items: AssessmentReview[];
  facts: Parameters<typeof reviewBlocker>[1];
  may(permission: Permission): boolean;
}

/** Reviews of assessment sessions and their validation: entered where the work is done, and printed as forms. */
@Injectable()
export class AssessmentReviewsService {
  constructor(
    private readonly transactions: Transactions,
    private readonly access: JudgementAccess,
  ) {}

  /** The reviews of a session within reach, and what stands against recording one. */
  list(sessionId: string, actor: Actor): Promise<AssessmentReviews> {
    return this.transactions.read(async (tx) => {
      const { title, items, facts, may } = await this.known(tx, sessionId, actor);
      const blockers = AssessmentReviewKind.options.map((kind) => [kind, reviewBlocker(kind, facts)]);
      return {
        ...{ sessionTitle: title, items, blockers: Object.fromEntries(blockers) },
        ...{ reviews: may('assessment_review.record'), validates: may('validation.record') },
      };
    });
  }

  /** Records a review or a validation; nothing that was recorded is ever changed. */
  record(
    sessionId: string,
    said: NewAssessmentReview,
    permission: 'assessment_review.record' | 'validation.record',
    actor: Actor,
  ): Promise<AssessmentReview> {
    return this.transactions.run(async (tx) => {
      const { facts, may } = await this.known(tx, sessionId, actor);
      if (!may(permission)) throw new DomainError('identity.forbidden', { permission });
      assertReview(said, facts);
      const review = { id: newId(), said, byId: actor.accountId, byName: actor.fullName, madeAt: tx.at };
      await AssessmentReviewRepository.in(tx).insert(sessionId, review);
      const data = { kind: said.kind };
      const happened = {
        type: 'assessment_review.recorded',
        subjectType: 'assessment_session' as const,
        subjectId: sessionId,
      };
      await AuditRepository.in(tx).append(actor, [{ ...happened, data }]);
      return review;
    });
  }

  /** The reviews of a session, for features that print them; whoever asks looks at who may. */
  of(tx: Tx, sessionId: string): Promise<AssessmentReview[]> {
    return AssessmentReviewRepository.in(tx).of(sessionId);
  }

  private async known(tx: Tx, sessionId: string, actor: Actor): Promise<Known> {
    const repository = AssessmentReviewRepository.in(tx);
    const rows = await this.access.ofSession(tx, sessionId, actor);
    const session = await repository.session(sessionId);
    if (!session || rows.length === 0) throw new DomainError('assessment_session.not_found');
    const items = await repository.of(sessionId);
    const planned = reviewInForce(items, 'validation_plan') !== null;
    return {
      ...{ title: session.title, items, facts: { recommended: session.recommended, planned } },
      may: (permission) => rows.some((row) => can(actor, permission, subjectOf(row))),
    };
  }
}
