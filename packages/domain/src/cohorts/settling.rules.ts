import type { EnrolmentEvent, EnrolmentStatus } from './cohort-status.ts';

/** What completing a cohort is about: the first time, or after an amendment, and whether the remedial window is open. */
export interface SettlingFacts {
  amending: boolean;
  remedialOpen: boolean;
}

/**
 * What completing a cohort does with an enrolment, given whether the sheets let it pass (rule 15); null leaves it.
 * Only an amendment (two people, with a reason) takes a result back, or gives one after the remedial window.
 */
export function settlingEvent(
  status: EnrolmentStatus,
  passes: boolean,
  { amending, remedialOpen }: SettlingFacts,
): EnrolmentEvent | null {
  if (status === 'active') return passes ? 'pass' : 'not_pass';
  if (!amending) return null;
  if (status === 'passed' && !passes) return 'correct_to_not_passed';
  if (status === 'not_passed' && passes) return remedialOpen ? 'pass_remedial' : 'correct_to_passed';
  return null;
}
