import type { myFeedback as source } from '../id/my-feedback.ts';
import { feedbackQuestionWords } from './feedback.ts';

/** Sentences of the questionnaire on a trainee's own page. */
export const myFeedback: typeof source = {
  title: 'Rate your training',
  lead: 'Six statements and, if you like, a suggestion. Answers are kept without names; results are shown only once enough participants have answered.',
  of: (cohort, centre) => `${cohort}, ${centre}`,
  closes: (instant) => `Open until ${instant}.`,
  questions: feedbackQuestionWords,
  marks: { 1: 'Disagree', 2: 'Rather disagree', 3: 'Neutral', 4: 'Agree', 5: 'Fully agree' },
  comment: 'Suggestion (optional)',
  commentHint: 'Do not write your name or anybody else’s.',
  missing: 'Answer every statement.',
  send: 'Send without name',
  sent: 'Thank you. Your answers are kept without your name.',
};
