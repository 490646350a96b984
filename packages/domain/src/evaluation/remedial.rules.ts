import type { CohortStatus, EnrolmentStatus } from '../cohorts/cohort-status.ts';
import type { Judgement } from '../grading/grade.ts';
import { dayAfterDays } from '../kernel/days.ts';
import { DomainError } from '../kernel/domain-error.ts';

/** The days between which a remedial evaluation may be held. */
export interface RemedialWindow {
  opensOn: string;
  closesOn: string;
}

/** The window of a cohort, from the day it first completed, both days included. */
export const remedialWindow = (completedOn: string, windowDays: number): RemedialWindow => ({
  opensOn: completedOn,
  closesOn: dayAfterDays(completedOn, windowDays),
});

/** What a remedial evaluation is held against. */
export interface RemedialFacts {
  cohortStatus: CohortStatus;
  window: RemedialWindow | null;
  enrolmentStatus: EnrolmentStatus;
  /** What stands in the unit; undefined for a unit that the cohort does not have. */
  standing: Judgement | null | undefined;
  today: string;
}

/**
 * Refuses a remedial evaluation that the law does not know: of a cohort that has not completed, of somebody who passed or
 * left, of a unit that is K already, or held outside the window. What counts is the day it was held, not the day of entry
 * (rule 26).
 */
export function assertRemedial(facts: RemedialFacts, { unitCode, heldOn }: { unitCode: string; heldOn: string }): void {
  const { cohortStatus, window, enrolmentStatus, standing, today } = facts;
  if (cohortStatus !== 'completed' || !window) {
    throw new DomainError('remedial.cohort_not_completed', { status: cohortStatus });
  }
  if (enrolmentStatus !== 'not_passed') throw new DomainError('remedial.not_needed', { status: enrolmentStatus });
  if (standing === undefined) throw new DomainError('remedial.unit_unknown', { unitCode });
  if (standing === 'K') throw new DomainError('remedial.unit_competent', { unitCode });
  if (heldOn > today) throw new DomainError('remedial.in_future');
  const { opensOn, closesOn } = window;
  if (heldOn < opensOn) throw new DomainError('remedial.before_completion', { opensOn });
  if (heldOn > closesOn) throw new DomainError('remedial.window_over', { closesOn });
}
