import type { CohortStatus } from '@kompeten/domain';

/** The way of a cohort without its side roads. */
export const mainWay: readonly CohortStatus[] = [
  'draft',
  'enrolling',
  'selecting',
  'confirmed',
  'running',
  'evaluating',
  'completed',
  'archived',
];

/** The states to show as a track: a cancelled cohort has left it, an amendment stands beside its completion. */
export function trackOf(status: CohortStatus): { status: CohortStatus; place: 'past' | 'now' | 'ahead' }[] {
  if (status === 'cancelled') return [{ status, place: 'now' }];
  const way = mainWay.map((each) => (each === 'completed' && status === 'amending' ? status : each));
  const here = way.indexOf(status);
  return way.map((each, at) => ({ status: each, place: at < here ? 'past' : at === here ? 'now' : 'ahead' }));
}
