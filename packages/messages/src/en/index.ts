import type { sentences as source } from '../id/index.ts';
import { accounts } from './accounts.ts';
import { apiKeys } from './api-keys.ts';
import { application } from './application.ts';
import { attendance } from './attendance.ts';
import { audit } from './audit.ts';
import { centres } from './centres.ts';
import { certificates } from './certificates.ts';
import { cohortTabs } from './cohort-tabs.ts';
import { cohorts } from './cohorts.ts';
import { competencies } from './competencies.ts';
import { complaints } from './complaints.ts';
import { cooperatives } from './cooperatives.ts';
import { corrections } from './corrections.ts';
import { curricula } from './curricula.ts';
import { dataRights } from './data-rights.ts';
import { devices } from './devices.ts';
import { enrolments } from './enrolments.ts';
import { grading } from './grading.ts';
import { imports } from './imports.ts';
import { instructors } from './instructors.ts';
import { issuance } from './issuance.ts';
import { mentoring } from './mentoring.ts';
import { policies } from './policies.ts';
import { progress } from './progress.ts';
import { recorded } from './recorded.ts';
import { sheet } from './sheet.ts';
import { shell } from './shell.ts';
import { terms } from './terms.ts';

/** All sentences of the staff's screens, feature by feature. */
export const sentences: typeof source = {
  apiKeys,
  application,
  centres,
  complaints,
  cooperatives,
  imports,
  instructors,
  competencies,
  curricula,
  cohortTabs,
  cohorts,
  corrections,
  dataRights,
  devices,
  enrolments,
  attendance,
  grading,
  issuance,
  certificates,
  audit,
  progress,
  mentoring,
  recorded,
  policies,
  accounts,
  sheet,
  shell,
  terms,
};
