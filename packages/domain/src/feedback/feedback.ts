import { z } from 'zod';
import { Id, Instant, prose } from '../kernel/schemas.ts';

/** What trainees are asked after a cohort, each answered from 1 (not at all) to 5 (fully). */
export const feedbackQuestions = ['material', 'instructor', 'practice', 'facilities', 'service', 'usefulness'] as const;
/** One question of the questionnaire. */
export type FeedbackQuestion = (typeof feedbackQuestions)[number];

const Rating = z.int().min(1).max(5);
const ratings = Object.fromEntries(feedbackQuestions.map((question) => [question, Rating])) as Record<
  FeedbackQuestion,
  typeof Rating
>;

/** What a trainee answers: six marks, and if they like a sentence. */
export const FeedbackAnswer = z.strictObject({
  ratings: z.strictObject(ratings),
  comment: prose(1000).nullish(),
});
export type FeedbackAnswer = z.output<typeof FeedbackAnswer>;

/** A cohort of the caller's own that may be judged, or was. */
export const MyFeedback = z
  .object({
    enrolmentId: Id,
    cohortTitle: z.string(),
    centreName: z.string(),
    given: z.boolean(),
    /** Until when answers are taken; null while the cohort has not completed. */
    closesAt: Instant.nullable(),
  })
  .meta({ id: 'MyFeedback' });
export type MyFeedback = z.output<typeof MyFeedback>;

const Distribution = z.object({
  question: z.enum(feedbackQuestions),
  average: z.number(),
  /** How many gave 1, 2, 3, 4 and 5. */
  counts: z.array(z.int()).length(5),
});

/** What trainees said of a cohort, as far as it may be shown without showing who said it. */
export const CohortFeedback = z
  .object({
    state: z.enum(['not_yet', 'open', 'too_few', 'shown']),
    answers: z.int(),
    asked: z.int(),
    minimum: z.int(),
    closesAt: Instant.nullable(),
    questions: z.array(Distribution),
    comments: z.array(z.string()),
  })
  .meta({ id: 'CohortFeedback' });
export type CohortFeedback = z.output<typeof CohortFeedback>;
