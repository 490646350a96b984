import { applicationErrors } from './errors-application.ts';
import { assessingErrors } from './errors-assessing.ts';
import { breachErrors } from './errors-breaches.ts';
import { certificateTemplateErrors } from './errors-certificate-templates.ts';
import { certificationErrors } from './errors-certification.ts';
import { decisionErrors } from './errors-decisions.ts';
import { delegationErrors } from './errors-delegation.ts';
import { employerErrors } from './errors-employer.ts';
import { evaluationErrors } from './errors-evaluation.ts';
import { exchangeErrors } from './errors-exchange.ts';
import { importErrors } from './errors-imports.ts';
import { instructorErrors } from './errors-instructor.ts';
import { issuanceErrors } from './errors-issuance.ts';
import { notificationErrors } from './errors-notification.ts';
import { progressErrors } from './errors-progress.ts';
import { recommendationErrors } from './errors-recommendation.ts';
import { retentionErrors } from './errors-retention.ts';
import { selectionErrors } from './errors-selection.ts';
import { timetableErrors } from './errors-timetable.ts';
import { traineeErrors } from './errors-trainee.ts';

/** The refusals that only pages of the office meet. */
export const officeBookErrors = {
  ...breachErrors,
  ...progressErrors,
  ...delegationErrors,
  ...assessingErrors,
  ...importErrors,
  ...exchangeErrors,
  ...timetableErrors,
  ...evaluationErrors,
  ...selectionErrors,
  ...retentionErrors,
  ...recommendationErrors,
  ...instructorErrors,
  ...traineeErrors,
  ...employerErrors,
  ...decisionErrors,
  ...issuanceErrors,
  ...notificationErrors,
  ...certificationErrors,
  ...certificateTemplateErrors,
  ...applicationErrors,
};
