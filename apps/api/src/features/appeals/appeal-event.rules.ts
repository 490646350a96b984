import type { HappenedEvent } from '@kompeten/domain';

/** What the trail says of an appeal. */
export function appealHappened(what: string, subjectId: string, data: HappenedEvent['data']): HappenedEvent {
  return { type: `appeal.${what}`, subjectType: 'appeal', subjectId, data };
}
