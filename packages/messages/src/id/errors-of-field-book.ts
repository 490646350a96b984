import { cohortErrors } from './errors-cohort.ts';
import { fieldErrors } from './errors-field.ts';
import { judgementErrors } from './errors-judgement.ts';
import { mentoringErrors } from './errors-mentoring.ts';
import { requestErrors } from './errors-request.ts';
import { trainingErrors } from './errors-training.ts';

/** The refusals that a page on site can meet. */
export const fieldBookErrors = {
  ...requestErrors,
  ...mentoringErrors,
  ...judgementErrors,
  ...fieldErrors,
  ...cohortErrors,
  ...trainingErrors,
};
