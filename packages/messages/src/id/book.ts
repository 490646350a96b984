import { blockerText } from './blockers.ts';
import { cohortErrors } from './errors-cohort.ts';
import { employerErrors } from './errors-employer.ts';
import { fieldErrors } from './errors-field.ts';
import { importErrors } from './errors-imports.ts';
import { mentoringErrors } from './errors-mentoring.ts';
import { requestErrors } from './errors-request.ts';
import { traineeErrors } from './errors-trainee.ts';
import { trainingErrors } from './errors-training.ts';
import { fieldIssue } from './field-issues.ts';
import { sentences } from './index.ts';

/** Everything the staff's application says in this language, to be loaded in one piece. */
export const book = {
  sentences,
  errors: {
    ...requestErrors,
    ...trainingErrors,
    ...cohortErrors,
    ...fieldErrors,
    ...importErrors,
    ...mentoringErrors,
    ...employerErrors,
    ...traineeErrors,
  },
  fieldIssue,
  blockerText,
};
