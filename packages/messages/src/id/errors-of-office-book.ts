import { employerErrors } from './errors-employer.ts';
import { mentoringErrors } from './errors-mentoring.ts';
import { notificationErrors } from './errors-notification.ts';
import { traineeErrors } from './errors-trainee.ts';

/** The refusals that only pages of the office meet. */
export const officeBookErrors = {
  ...traineeErrors,
  ...employerErrors,
  ...mentoringErrors,
  ...notificationErrors,
};
