import { z } from 'zod';
import { Day, Id, Instant, prose, text } from '../kernel/schemas.ts';

/** The principles by which an assessment is reviewed (FR.AK.06). */
export const AssessmentPrinciple = z.enum(['valid', 'reliable', 'flexible', 'fair']);
export type AssessmentPrinciple = z.output<typeof AssessmentPrinciple>;

/** The steps of the process that are reviewed, in the order of the form. */
export const ProcessStep = z.enum(['plan', 'preparation', 'conduct', 'decision', 'feedback']);
export type ProcessStep = z.output<typeof ProcessStep>;

/** The dimensions of competency that evidence has to reach. */
export const CompetencyDimension = z.enum(['task', 'task_management', 'contingency', 'job_role', 'transfer']);
export type CompetencyDimension = z.output<typeof CompetencyDimension>;

/** What of instruments only a person can judge (FR.IA.11); the rest the set answers itself. */
export const InstrumentPoint = z.enum([
  'instructions_clear',
  'written_exact',
  'language_fits',
  'difficulty_fits',
  'changes_needed',
]);
export type InstrumentPoint = z.output<typeof InstrumentPoint>;

/** When in the life of an assessment it is validated (FR.VA). */
export const ValidationPeriod = z.enum(['before', 'during', 'after']);
export type ValidationPeriod = z.output<typeof ValidationPeriod>;

/** What a validation is made for. */
export const ValidationPurpose = z.enum([
  ...(['quality_assurance', 'risk', 'requirements', 'evidence', 'improvement', 'instruments'] as const),
]);
export type ValidationPurpose = z.output<typeof ValidationPurpose>;

/** In which field it is made: inside the body, with others, for its licence. */
export const ValidationContext = z.enum(['internal', 'external', 'licensing', 'colleagues', 'partners']);
export type ValidationContext = z.output<typeof ValidationContext>;

/** How it is made. */
export const ValidationApproach = z.enum([
  ...(['panel', 'moderation', 'instrument_review', 'benchmark', 'field_trial', 'client_feedback'] as const),
]);
export type ValidationApproach = z.output<typeof ValidationApproach>;

/** The rules of evidence that a validation looks for. */
export const EvidenceRule = z.enum(['valid', 'authentic', 'current', 'sufficient']);
export type EvidenceRule = z.output<typeof EvidenceRule>;

const said = prose(3000).pipe(z.string().min(5));
const someOf = <T extends z.ZodType>(each: T) => z.array(each).min(1).max(10);

/** A review of the process by its principles, and of what its decisions rest on (FR.AK.06). */
export const ProcessReview = z.strictObject({
  kind: z.literal('process'),
  /** Which principles each step kept; none where it kept none. */
  principles: z.record(ProcessStep, z.array(AssessmentPrinciple).max(4)),
  improvement: said,
  /** The dimensions that the evidence reached in every assessment. */
  dimensions: z.array(CompetencyDimension).max(5),
  consistency: said,
});
export type ProcessReview = z.output<typeof ProcessReview>;

/** A review of the instruments of a session (FR.IA.11). */
export const InstrumentsReview = z.strictObject({
  kind: z.literal('instruments'),
  points: z.record(InstrumentPoint, z.boolean()),
  comment: said,
});
export type InstrumentsReview = z.output<typeof InstrumentsReview>;

/** A validation as it is planned: when, where, by whom, what for (FR.VA). */
export const ValidationPlan = z.strictObject({
  kind: z.literal('validation_plan'),
  period: ValidationPeriod,
  heldOn: Day,
  place: text(2, 200),
  team: someOf(text(2, 150)),
  purposes: someOf(ValidationPurpose),
  contexts: someOf(ValidationContext),
  approaches: someOf(ValidationApproach),
});
export type ValidationPlan = z.output<typeof ValidationPlan>;

/** What a validation found, and what is to become better, by whom and until when (FR.VA). */
export const ValidationOutcome = z.strictObject({
  kind: z.literal('validation_outcome'),
  evidenceRules: z.array(EvidenceRule).max(4),
  principles: z.array(AssessmentPrinciple).max(4),
  findings: said,
  improvements: z.array(z.strictObject({ act: text(5, 500), dueOn: Day, responsible: text(2, 150) })).max(10),
});
export type ValidationOutcome = z.output<typeof ValidationOutcome>;

/** A review as whoever assesses or leads records it. */
export const NewReview = z.discriminatedUnion('kind', [ProcessReview, InstrumentsReview]);
export type NewReview = z.output<typeof NewReview>;

/** What a body records of a validation: its plan, or what came of it. */
export const NewValidation = z.discriminatedUnion('kind', [ValidationPlan, ValidationOutcome]);
export type NewValidation = z.output<typeof NewValidation>;

/** What is recorded about an assessment session after or beside judging. */
export const NewAssessmentReview = z.discriminatedUnion('kind', [
  ProcessReview,
  InstrumentsReview,
  ValidationPlan,
  ValidationOutcome,
]);
export type NewAssessmentReview = z.output<typeof NewAssessmentReview>;

/** Which of them it is. */
export const AssessmentReviewKind = z.enum(['process', 'instruments', 'validation_plan', 'validation_outcome']);
export type AssessmentReviewKind = z.output<typeof AssessmentReviewKind>;

/** A review as it was recorded; a later one of its kind stands beside it and counts. */
export const AssessmentReview = z
  .object({ id: Id, said: NewAssessmentReview, byId: Id, byName: z.string(), madeAt: Instant })
  .meta({ id: 'AssessmentReview' });
export type AssessmentReview = z.output<typeof AssessmentReview>;

/** Why a review cannot be recorded yet. */
export const ReviewBlocker = z.enum(['nothing_recommended', 'no_plan']);
export type ReviewBlocker = z.output<typeof ReviewBlocker>;

/** The reviews of a session, the latest first, and what stands against recording one. */
export const AssessmentReviews = z
  .object({
    sessionTitle: z.string(),
    items: z.array(AssessmentReview),
    blockers: z.record(AssessmentReviewKind, ReviewBlocker.nullable()),
    /** Whether the caller records reviews, and whether validations. */
    reviews: z.boolean(),
    validates: z.boolean(),
  })
  .meta({ id: 'AssessmentReviews' });
export type AssessmentReviews = z.output<typeof AssessmentReviews>;
