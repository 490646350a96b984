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
  `,
  down: `
    drop table data_request_erasures;
    alter table data_requests
      ${ofBodies(`'correction', 'copy'`)},
      ${kinds(`'copy', 'correction', 'consent_withdrawal', 'restriction'`)};
  `,
};
