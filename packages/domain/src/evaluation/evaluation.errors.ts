/** Refusals about remedial evaluations and the tests before and after training. */
export type EvaluationErrors = {
  'remedial.cohort_not_completed': { status: string };
  'remedial.not_needed': { status: string };
  'remedial.unit_unknown': { unitCode: string };
  'remedial.unit_competent': { unitCode: string };
  'remedial.in_future': Record<string, never>;
  'remedial.before_completion': { opensOn: string };
  'remedial.window_over': { closesOn: string };
  'test_score.not_open': { status: string };
  'test_score.unit_unknown': { unitCode: string };
  'test_score.unit_untested': { unitCode: string };
  'test_score.stranger': { enrolmentId: string };
  'test_score.stale': Record<string, never>;
};
