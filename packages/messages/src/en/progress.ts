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
  quality: {
    title: ways.quality,
    lead: 'Sessions of each centre that were taught under a waived gap in qualification, without personal data.',
    caption: 'Training quality by centre',
    columns: {
      centre: 'Centre',
      region: 'Region',
      sessions: 'Sessions held',
      waived: 'Under a waiver of qualification',
    },
    region: 'Province',
    definition:
      'Sessions held: those that have begun and were not called off. Under a waiver: on the date of the session the instructor lacked a technical or methodology qualification, and the head of the centre waived that with a reason. The reason stands in the timetable of the cohort and in the audit trail.',
    empty: 'No session has been held yet',
    emptyText: 'A centre appears here once its first session has begun.',
  },
};
