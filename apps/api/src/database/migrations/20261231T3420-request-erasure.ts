// People may ask for the erasure of what is held of them (UU 27/2022 art. 8, 43): the list that two people decide stands beside it.
import type { Migration } from '../migration.ts';

const kinds = (list: string) => `
  drop constraint data_requests__kind_check,
  add constraint data_requests__kind_check check (kind in (${list}))`;
const ofBodies = (list: string) => `
  drop constraint data_requests__issuer_check,
  add constraint data_requests__issuer_check check (num_nonnulls(centre_id, body_id) = 1
    and (body_id is null or kind in (${list})))`;

export const requestErasure: Migration = {
  name: '20261231T3420-request-erasure',
  up: `
    alter table data_requests
      ${kinds(`'copy', 'correction', 'consent_withdrawal', 'restriction', 'erasure'`)},
      ${ofBodies(`'correction', 'copy', 'erasure'`)};
    create table data_request_erasures (
      data_request_id uuid constraint data_request_erasures__pkey primary key
        constraint data_request_erasures__request_fkey references data_requests (id),
      lines jsonb not null,
      row_ids jsonb not null,
      list_hash text not null,
      drawn_at timestamptz not null,
      drawn_by_id uuid not null,
      drawn_by_name text not null,
      erased_at timestamptz
    );
    create unique index data_requests__open_erasure_key on data_requests (person_id, coalesce(centre_id, body_id))
      where kind = 'erasure' and closed_at is null;
    -- What holds everything of a person is asked of each record whose time is over.
    create index merge_cases__waiting_idx on merge_cases (person_id) where status in ('open', 'proposed');
    create index merge_cases__other_waiting_idx on merge_cases (other_person_id) where status in ('open', 'proposed');
  `,
  down: `
    drop index merge_cases__other_waiting_idx;
    drop index merge_cases__waiting_idx;
    drop index data_requests__open_erasure_key;
    drop table data_request_erasures;
    alter table data_requests
      ${ofBodies(`'correction', 'copy'`)},
      ${kinds(`'copy', 'correction', 'consent_withdrawal', 'restriction'`)};
  `,
};
