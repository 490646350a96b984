import { cohortErrors } from './errors-cohort.ts';
import { fieldErrors } from './errors-field.ts';
import { requestErrors } from './errors-request.ts';
import { trainingErrors } from './errors-training.ts';

/** The refusals that a page on site can meet. */
export const fieldBookErrors = {
  ...requestErrors,
  ...fieldErrors,
  ...cohortErrors,
  ...trainingErrors,
};
