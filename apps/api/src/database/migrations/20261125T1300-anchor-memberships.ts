// A role counts in a centre or cooperative that exists.
import type { Migration } from '../migration.ts';

export const anchorMemberships: Migration = {
  name: '20261125T1300-anchor-memberships',
  up: `
    alter table memberships
      add constraint memberships__centre_fkey foreign key (centre_id) references centres (id),
      add constraint memberships__cooperative_fkey foreign key (cooperative_id) references cooperatives (id);
  `,
  down: `
    alter table memberships
      drop constraint memberships__centre_fkey,
      drop constraint memberships__cooperative_fkey;
  `,
};
