import { DomainError } from '../kernel/domain-error.ts';
import type {
  AssessmentReview,
  AssessmentReviewKind,
  NewAssessmentReview,
  ReviewBlocker,
} from './assessment-review.ts';

/** What is known of a session when somebody reviews it. */
export interface ReviewedSession {
  /** How many of its candidates were recommended. */
  recommended: number;
  /** Whether a validation of it was planned. */
  planned: boolean;
}

/** Why a review cannot be recorded: nobody was recommended, so that there is no process to review; no plan, so that nothing was validated. */
export function reviewBlocker(kind: AssessmentReviewKind, session: ReviewedSession): ReviewBlocker | null {
  if (kind === 'process' && session.recommended === 0) return 'nothing_recommended';
  return kind === 'validation_outcome' && !session.planned ? 'no_plan' : null;
}

/** Refuses a review that cannot be recorded yet. */
export function assertReview({ kind }: NewAssessmentReview, session: ReviewedSession): void {
  const blocker = reviewBlocker(kind, session);
  if (blocker !== null) throw new DomainError(`assessment_review.${blocker}`);
}

/** A review of a kind with who recorded it. */
export type ReviewOf<K extends AssessmentReviewKind> = Omit<AssessmentReview, 'said'> & {
  said: Extract<NewAssessmentReview, { kind: K }>;
};

/** The review of a kind that counts: the latest; null where there is none. */
export function reviewInForce<K extends AssessmentReviewKind>(
  reviews: readonly AssessmentReview[],
  kind: K,
): ReviewOf<K> | null {
  const own = reviews.filter((one): one is ReviewOf<K> & AssessmentReview => one.said.kind === kind);
  return own.reduce<ReviewOf<K> | null>((last, one) => (last && last.madeAt >= one.madeAt ? last : one), null);
}

/** What a validation found counts only after the plan in force: a new plan begins anew. */
export function outcomeInForce(reviews: readonly AssessmentReview[]): ReviewOf<'validation_outcome'> | null {
  const [plan, outcome] = [reviewInForce(reviews, 'validation_plan'), reviewInForce(reviews, 'validation_outcome')];
  return plan && outcome && outcome.madeAt >= plan.madeAt ? outcome : null;
}
