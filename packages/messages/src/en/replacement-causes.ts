import type { replacementCauses as indonesian } from '../id/replacement-causes.ts';

/** Why another assessor takes the place, in the office, on site and on the candidate's page. */
export const replacementCauses: typeof indonesian = {
  conflict: 'conflict of interest',
  absent: 'the assessor cannot come',
  replanned: 'the session was planned anew',
};
