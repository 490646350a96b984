import type { CohortStatus } from '../cohorts/cohort-status.ts';
import { trainingStatuses } from '../cohorts/training-statuses.ts';
import { type CohortFeedback, type FeedbackAnswer, feedbackQuestions } from './feedback.ts';

/** The cohort as far as its feedback needs it. */
export interface JudgedCohort {
  status: CohortStatus;
  completedAt: string | null;
}

/** Who is asked: whoever was there to the end. */
export const askedStatuses = trainingStatuses;

const asking: readonly CohortStatus[] = ['evaluating', 'completed', 'amending', 'archived'];
const DAY = 86_400_000;

/** From the evaluation on answers are taken, until so many days after completion. */
export function feedbackWindow(
  { status, completedAt }: JudgedCohort,
  windowDays: number,
  now: string,
): { state: 'not_yet' | 'open' | 'closed'; closesAt: string | null } {
  if (!asking.includes(status)) return { state: 'not_yet', closesAt: null };
  if (completedAt === null) return { state: 'open', closesAt: null };
  const closesAt = new Date(Date.parse(completedAt) + windowDays * DAY).toISOString();
  return { state: Date.parse(now) < Date.parse(closesAt) ? 'open' : 'closed', closesAt };
}

/**
 * What may be shown. Nothing before everybody has answered or the time is over: whoever looked before and after one more
 * answer would know that one. And nothing of fewer answers than the policy's minimum.
 */
export function feedbackShown(
  answers: readonly FeedbackAnswer[],
  terms: ReturnType<typeof feedbackWindow> & { asked: number; minimum: number },
): CohortFeedback {
  const { closesAt, asked, minimum } = terms;
  const head = { answers: answers.length, asked, minimum, closesAt };
  const over = terms.state === 'closed' || (terms.state === 'open' && asked > 0 && answers.length >= asked);
  if (!over) return { ...head, state: terms.state === 'open' ? 'open' : 'not_yet', questions: [], comments: [] };
  if (answers.length < minimum) return { ...head, state: 'too_few', questions: [], comments: [] };
  const questions = feedbackQuestions.map((question) => {
    const marks = answers.map(({ ratings }) => ratings[question]);
    const average = Math.round((marks.reduce((sum, mark) => sum + mark, 0) / marks.length) * 10) / 10;
    return { question, average, counts: [1, 2, 3, 4, 5].map((mark) => marks.filter((each) => each === mark).length) };
  });
  // By their letters: the order in which they came would say who wrote them.
  const comments = answers.flatMap(({ comment }) => (comment ? [comment] : [])).sort();
  return { ...head, state: 'shown', questions, comments };
}
