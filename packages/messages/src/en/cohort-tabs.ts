import type { cohortTabs as source } from '../id/cohort-tabs.ts';

/** Names of the pages of one cohort. */
export const cohortTabs: typeof source = {
  label: 'Parts of the cohort',
  overview: 'Overview',
  applicants: 'Applicants',
  selection: 'Selection',
  waitlist: 'Waitlist',
  enrolments: 'Trainees',
  sessions: 'Sessions',
  attendance: 'Attendance',
  checkIns: 'Code and excuses',
  grades: 'Grading',
  evaluation: 'Tests and remedial',
  issuance: 'Issuing',
  papers: 'Letters and lists',
  feedback: 'Feedback',
  back: 'All cohorts',
};
