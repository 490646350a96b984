// Every certificate has a place in a published list of bits; places are dealt out in an order that says nothing.
import type { Migration } from '../migration.ts';

export const createStatusLists: Migration = {
  name: '20261201T0910-create-status-lists',
  up: `
    create table status_lists (
      id integer constraint status_lists__pkey primary key,
      taken integer not null constraint status_lists__taken_check check (taken between 0 and 262144),
      shuffle bytea not null
    );
    alter table certificates
      add column status_list integer constraint certificates__status_list_fkey references status_lists (id),
      add column status_index integer,
      add constraint certificates__status_entry_check check ((status_list is null) = (status_index is null));
    create unique index certificates__status_entry_key on certificates (status_list, status_index);
    create index certificates__status_off_idx on certificates (status_list)
      where status in ('suspended', 'revoked', 'replaced');
  `,
  down: `
    alter table certificates drop column status_list, drop column status_index;
    drop table status_lists;
  `,
};
