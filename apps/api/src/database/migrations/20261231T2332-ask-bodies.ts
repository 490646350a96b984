// A name on a document of a certification body is asked of that body; everything else is asked of a centre.
import type { Migration } from '../migration.ts';

export const askBodies: Migration = {
  name: '20261231T2332-ask-bodies',
  up: `
    alter table data_requests
      alter column centre_id drop not null,
      add column body_id uuid constraint data_requests__body_fkey references certification_bodies (id),
      add constraint data_requests__issuer_check check
        (num_nonnulls(centre_id, body_id) = 1 and (body_id is null or kind = 'correction'));
    create index data_requests__body_idx on data_requests (body_id, id);
  `,
  down: `
    drop index data_requests__body_idx;
    alter table data_requests drop constraint data_requests__issuer_check, drop column body_id,
      alter column centre_id set not null;
  `,
};
