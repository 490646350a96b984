import { type CohortDetail, type IssuanceReadiness, settlingEvent } from '@kompeten/domain';
import type { BlockerLike } from '@kompeten/messages';

/** Somebody whom completing the cohort would declare not to have passed, and why. */
export interface NotPassing {
  enrolmentId: string;
  fullName: string;
  reasons: readonly BlockerLike[];
}

/** Reasons against a certificate that say nothing of the result of the training (rule 15). */
const besideTheResult: ReadonlySet<string> = new Set([
  'cohort_not_completed',
  'not_in_training',
  'name_unprintable',
  'already_issued',
  'already_requested',
]);
const ofTheResult = ({ code }: BlockerLike) => !besideTheResult.has(code);

/** Whom completing a cohort as its sheets stand would declare not to have passed: by what the register says of each certificate. */
export function notPassing(status: CohortDetail['status'], items: readonly IssuanceReadiness[]): NotPassing[] {
  const facts = { amending: status === 'amending', remedialOpen: false };
  return items
    .map(({ enrolmentId, fullName, enrolmentStatus, training }) => {
      const reasons = training.filter(ofTheResult);
      return { enrolmentId, fullName, reasons, event: settlingEvent(enrolmentStatus, reasons.length === 0, facts) };
    })
    .filter(({ event }) => event === 'not_pass' || event === 'correct_to_not_passed')
    .map(({ event: _, ...person }) => person);
}
