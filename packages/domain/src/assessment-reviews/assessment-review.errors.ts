/** Refusals about reviews of an assessment and its validation. */
export type AssessmentReviewErrors = {
  'assessment_review.nothing_recommended': Record<string, never>;
  'assessment_review.no_plan': Record<string, never>;
};
