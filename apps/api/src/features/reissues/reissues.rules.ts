import type { HappenedEvent } from '@kompeten/domain';

/** What the trail says about a reissue. */
export const reissueHappened = (what: string, subjectId: string, data: HappenedEvent['data']): HappenedEvent => ({
  ...{ type: `reissue.${what}`, subjectType: 'reissue', subjectId, data },
});
