import { DomainError } from '../kernel/domain-error.ts';
import type { Breach, NewBreach } from './breach.ts';
import type { BreachReading } from './breach-people.ts';
import type { BreachStatus } from './breach-status.ts';

/** The states in which the people were told and it is not over: whoever has not read the notice is told on paper. */
export const peopleToldStatuses: readonly BreachStatus[] = ['people_told', 'told'];

/** Whether a breach concerns a centre. */
export const breachConcerns = (
  { everybody, centreIds }: Pick<NewBreach, 'everybody' | 'centreIds'>,
  centreId: string,
): boolean => everybody || centreIds.includes(centreId);

/** The centres all of whose people a breach concerns: those that it names, but for those of which it names cohorts. */
export function wholeCentres(
  { centreIds }: Pick<NewBreach, 'centreIds'>,
  cohorts: readonly { centreId: string }[],
): string[] {
  return centreIds.filter((id) => !cohorts.some(({ centreId }) => centreId === id));
}

/** Refuses cohorts that there are not, or that are of no centre which the breach names. */
export function assertCohorts(
  { cohortIds, centreIds }: Pick<NewBreach, 'cohortIds' | 'centreIds'>,
  cohorts: readonly { id: string; centreId: string }[],
): void {
  const fit = new Set(cohorts.filter(({ centreId }) => centreIds.includes(centreId)).map(({ id }) => id));
  if (cohortIds.some((id) => !fit.has(id))) throw new DomainError('breach.cohort_unknown');
}

/** How many people of some centres were told, and how many have read it. */
export const noticesOf = (reading: readonly Pick<BreachReading, 'told' | 'read'>[]): Breach['notices'] => ({
  told: reading.reduce((sum, { told }) => sum + told, 0),
  read: reading.reduce((sum, { read }) => sum + read, 0),
});

/**
 * What the heads of centres read of a breach: what happened, and their own centres of it. The other controllers, and the notes of
 * steps, which administrators and auditors read, are left out; the outcome is there.
 */
export function breachOfCentres(breach: Breach, own: readonly string[]): Breach {
  const centreIds = breach.centreIds.filter((id) => own.includes(id));
  const cohorts = breach.cohorts.filter(({ centreId }) => centreIds.includes(centreId));
  return {
    ...breach,
    ...{ centreIds, bodyIds: [], cohortIds: cohorts.map(({ id }) => id), cohorts },
    issuers: breach.issuers.filter(({ id }) => centreIds.includes(id)),
    notices: noticesOf(breach.reading),
    steps: breach.steps.map((step) => ({ ...step, note: null })),
  };
}

/** How many people one file names: whatever is printed for more comes in several. */
export const PEOPLE_A_PAPER = 500;

/** How many files a centre prints: all who were told are divided, and whoever reads meanwhile moves nobody to another file. */
export const papersNeeded = ({ told, read }: Pick<BreachReading, 'told' | 'read'>): number =>
  told > read ? Math.ceil(told / PEOPLE_A_PAPER) : 0;
