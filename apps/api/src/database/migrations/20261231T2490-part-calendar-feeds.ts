// Somebody known at two centres has one account and may have come in with a card of either. An address is seen, replaced and
// ended only by whoever reaches all that it shows, so that an account may have several.
import type { Migration } from '../migration.ts';

export const partCalendarFeeds: Migration = {
  name: '20261231T2490-part-calendar-feeds',
  up: `
    alter table calendar_feeds drop constraint calendar_feeds__account_key;
    create index calendar_feeds__account_idx on calendar_feeds (account_id);
  `,
  down: `
    drop index calendar_feeds__account_idx;
    delete from calendar_feeds f using calendar_feeds newer
      where newer.account_id = f.account_id and (newer.created_at, newer.id) > (f.created_at, f.id);
    alter table calendar_feeds add constraint calendar_feeds__account_key unique (account_id);
  `,
};
