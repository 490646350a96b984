import type { HappenedEvent } from '@kompeten/domain';

/** What the trail says of an account's calendar address. */
export const calendarFeedEvent = (what: 'made' | 'withdrawn', accountId: string): HappenedEvent => ({
  type: `calendar_feed.${what}`,
  subjectType: 'account',
  subjectId: accountId,
  data: {},
});
