/** Refusals about what trainees say of a cohort. */
export type FeedbackErrors = {
  'feedback.not_found': Record<string, never>;
  'feedback.closed': Record<string, never>;
  'feedback.already_given': Record<string, never>;
};
