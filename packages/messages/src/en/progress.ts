import type { progress as source } from '../id/progress.ts';
import { ways } from './ways.ts';

/** Sentences of the feature: progress. */
export const progress: typeof source = {
  title: ways.progress,
  lead: 'Counts by region, without personal data. Training is never counted as competence.',
  nation: 'Indonesia',
  wayUp: 'Region',
  below: (level, parent) => `${level} in ${parent}`,
  columns: {
    region: 'Region',
    cooperatives: 'Cooperatives',
    withCertifiedManager: 'Certified manager',
    trained: 'Trained',
    assessed: 'Assessed',
    certified: 'Competent',
    mentored: 'Mentored',
    jobs: 'Jobs',
    seats: 'Seats taken',
  },
  seatsOffered: 'Seats',
  total: 'Total',
  ofCount: (part, whole, percent) => `${part} of ${whole} (${percent})`,
  hideEmpty: 'Only regions with activity',
  shown: (shown, total) => `${shown} of ${total} regions`,
  export: 'Download CSV',
  empty: 'No regions below this one',
  emptyText: 'Villages are the last level.',
  nothingYet: 'Nothing has begun here yet',
  nothingYetText: 'Clear the filter to see every region.',
};
