import { isShown, type JudgedTwice, type Kappa, markingKappa } from './kappa.ts';
import type { ShownKappa } from './second-marking.ts';

/** One criterion of a candidate that an assessor and a second marker judged. */
export interface MarkedTwice extends JudgedTwice {
  assessorId: string;
  unitCode: string;
  criterion: string;
}

/** Agreement as it may be shown: below the least number of pairs nothing but how many there are. */
export function shownKappa(kappa: Kappa, minimumPairs: number): ShownKappa {
  const { pairs, observed, lower, upper } = kappa;
  if (!isShown(kappa, minimumPairs)) {
    const seen = pairs >= minimumPairs ? observed : 0;
    return { pairs, observed: seen, kappa: null, lower: null, upper: null };
  }
  return { pairs, observed, kappa: kappa.kappa, lower, upper };
}

/** Agreement criterion by criterion, those with the most pairs first. */
export function criteriaAgreement(pairs: readonly MarkedTwice[], minimumPairs: number) {
  const keys = [...new Set(pairs.map(({ unitCode, criterion }) => `${unitCode} ${criterion}`))].sort();
  return keys
    .map((key) => {
      const [unitCode = '', criterion = ''] = key.split(' ');
      const own = pairs.filter((pair) => pair.unitCode === unitCode && pair.criterion === criterion);
      return { unitCode, criterion, ...shownKappa(markingKappa(own), minimumPairs) };
    })
    .sort((one, other) => other.pairs - one.pairs);
}
