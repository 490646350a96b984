import type { CohortDetail, CohortEvent } from '@kompeten/domain';
import type { BlockerLike } from '@kompeten/messages';

/** One step a cohort takes now, and whether whoever asks can take it. */
export interface Step {
  event: CohortEvent;
  blockers: readonly BlockerLike[];
  /** open; open with a written reason; or blocked until something is done first. */
  kind: 'open' | 'with_reason' | 'blocked';
}

/** Events that always want a reason. */
export const reasonedEvents: readonly CohortEvent[] = ['cancel', 'amend'];

/** The steps of a cohort as buttons: a reason against one that may be lifted asks for words instead of refusing. */
export function stepsOf(events: CohortDetail['events'], mayWaive: boolean): Step[] {
  return events.map(({ event, blockers }) => {
    const standing = blockers.filter((blocker) => !(blocker.liftable === true && mayWaive));
    const needsReason = blockers.length > 0 || reasonedEvents.includes(event);
    return { event, blockers, kind: standing.length > 0 ? 'blocked' : needsReason ? 'with_reason' : 'open' };
  });
}
