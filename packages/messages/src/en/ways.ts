import type { ways as source } from '../id/ways.ts';
import { deviceLock } from './device-lock.ts';

/** Where one can go in the staff's application: the names in its navigation, which are the titles of the pages. */
export const ways: typeof source = {
  devicePin: deviceLock.pin.title,
  home: 'Home',
  account: 'My account',
  offlineWork: 'Offline work',
  outbox: 'Outbox',
  cohorts: 'Cohorts',
  curricula: 'Curricula',
  competencies: 'Competency units',
  instructors: 'Instructors',
  issuance: 'Issuing',
  certificates: 'Certificates',
  certificateRequests: 'Requests for change',
  corrections: 'Late corrections',
  recorded: 'Older register',
  dataRights: 'Requests about personal data',
  complaints: 'Complaints',
  mentoring: 'Mentoring',
  notifications: 'Notifications',
  placements: 'Jobs and businesses',
  centres: 'Centres',
  cooperatives: 'Cooperatives',
  progress: 'Progress',
  audit: 'Audit trail',
  policies: 'Policies',
  apiKeys: 'API keys',
  accounts: 'Accounts',
  nominations: 'Nominations',
  mergeCases: 'Duplicate records',
};
