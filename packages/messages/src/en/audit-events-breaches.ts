import type { breachEvents as source } from '../id/audit-events-breaches.ts';

/** What the events of a breach of personal data mean. */
export const breachEvents: typeof source = {
  'breach.recorded': () => 'Recorded a breach of personal data',
  'breach.changed': () => 'Changed the facts of a breach of personal data',
  'breach.people_told': () => 'Told those concerned of a breach of personal data',
  'breach.centre_told': () => 'Told a centre of a breach of personal data of its people',
  'breach.paper_printed': () =>
    'Printed a list or letters for those who have not read the notice of a breach of personal data',
  'breach.authority_told': () => 'Noted that the authority was told of a breach of personal data',
  'breach.closed': () => 'Closed a breach of personal data',
  'breach.dismissed': () => 'Declared something no breach of personal data',
  'breach.overdue': () => 'Breach of personal data past its time for notice',
  'breach.notices_removed': () => 'Removed the notices of a closed breach of personal data',
};
