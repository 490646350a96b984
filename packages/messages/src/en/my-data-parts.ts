import type { myDataParts as source } from '../id/my-data-parts.ts';

/** The parts of the copy of one's own data. */
export const myDataParts: typeof source = {
  person: 'About you',
  enrolments: 'Training',
  certificates: 'Certificates',
  contacts: 'Verified contacts',
  excuses: 'Excuses',
  photos: 'Photos',
  applications: 'Applications for assessment (APL.01, APL.02)',
  sittings: 'Assessments and decisions',
  appeals: 'Appeals',
  declaredTies: 'Ties that assessors declared',
  mentoring: 'Mentoring and placements',
  offices: 'Offices in cooperatives',
  claimCards: 'Claim cards',
  breachNotices: 'Notices of breaches of your data',
  signIns: 'Sign-ins',
  identityLooks: 'Who looked at your data',
  requests: 'Requests in this copy',
  merges: 'Joined records',
  account: 'Account',
  work: 'Your work as staff',
};
