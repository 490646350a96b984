import type { supersededAgreements as indonesian } from '../id/superseded-agreements.ts';
import { replacementCauses } from './replacement-causes.ts';

/** Sentences about agreements that ended with another assessor, on the record of a candidate. */
export const supersededAgreements: typeof indonesian = {
  renewing:
    'Another assessor was named: the candidate and the new assessor sign a new agreement first; nothing is opened or judged before.',
  supersededTitle: (count) => `Earlier agreements (${count})`,
  superseded: (from, to, why) => `With ${from}, ended because of: ${why}; the assessor now is ${to}`,
  supersededBy: (name) => `replaced by ${name}`,
  supersededJudgements: (count, from) => `${count} judgements of criteria by ${from} stay on record.`,
  causes: replacementCauses,
};
