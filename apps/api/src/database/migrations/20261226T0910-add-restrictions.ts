// People may restrict what a centre does with their data (UU 27/2022 art. 11, 41); in force is what is done and not lifted.
import type { Migration } from '../migration.ts';

export const addRestrictions: Migration = {
  name: '20261226T0910-add-restrictions',
  up: `
    alter table data_requests
      add column reason text,
      drop constraint data_requests__kind_check,
      add constraint data_requests__kind_check check (kind in ('copy', 'correction', 'consent_withdrawal', 'restriction')),
      drop constraint data_requests__status_check,
      add constraint data_requests__status_check check (status in
        ('received', 'carrying_out', 'done', 'declined', 'withdrawn', 'lifted')),
      add constraint data_requests__restriction_check check ((kind = 'restriction') = (reason is not null)
        and (status <> 'lifted' or kind = 'restriction'));
    create index data_requests__restriction_idx on data_requests (person_id, centre_id)
      where kind = 'restriction' and status = 'done';
  `,
  down: `
    drop index data_requests__restriction_idx;
    alter table data_requests
      drop constraint data_requests__restriction_check,
      drop constraint data_requests__status_check,
      add constraint data_requests__status_check check (status in
        ('received', 'carrying_out', 'done', 'declined', 'withdrawn')),
      drop constraint data_requests__kind_check,
      add constraint data_requests__kind_check check (kind in ('copy', 'correction', 'consent_withdrawal')),
      drop column reason;
  `,
};
