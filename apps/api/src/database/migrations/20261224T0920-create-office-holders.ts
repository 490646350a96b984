// Who holds the offices of a cooperative; a person of the register where it is known to be one.
import type { Migration } from '../migration.ts';

export const createOfficeHolders: Migration = {
  name: '20261224T0920-create-office-holders',
  up: `
    create table cooperative_office_holders (
      cooperative_id uuid not null
        constraint cooperative_office_holders__cooperative_fkey references cooperatives (id) on delete cascade,
      place integer not null,
      full_name text not null,
      role text not null constraint cooperative_office_holders__role_check check (role in
        ('chair', 'vice_chair', 'secretary', 'treasurer', 'board_member', 'supervisor', 'manager')),
      since date,
      person_id uuid constraint cooperative_office_holders__person_fkey references people (id),
      constraint cooperative_office_holders__pkey primary key (cooperative_id, place)
    );
    create index cooperative_office_holders__person_idx on cooperative_office_holders (person_id);
  `,
  down: `drop table cooperative_office_holders;`,
};
