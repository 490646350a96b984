import type { certificateReduction as source } from '../id/certificate-reduction.ts';

/** Sentences of the feature: taking units away from a certification body's document. */
export const certificateReduction: typeof source = {
  act: 'Reduce the scope',
  choose: 'Units to take away',
  chooseHint: 'The other units go on being stated. Taking all of them away is a revocation.',
  why: 'Reason',
  whyHint: 'For instance what a surveillance found. The second person reads this note; the public does not.',
  consequences: [
    'A second person decides. Until then this certificate stays in force.',
    'Once approved, a new document states the units that are left; the old one says REPLACED and leads to the new one.',
    'A competency certificate keeps the number of BNSP. Where a compulsory unit is taken away, what is left is a statement of units.',
  ],
  confirm: 'Ask for the reduction',
  done: 'Reduction of scope asked for',
  taken: 'Units taken away',
};
