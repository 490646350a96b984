// Rooms and workshops of centres, the trades they train for, and whether they are a place of assessment.
import type { Migration } from '../migration.ts';

export const createRooms: Migration = {
  name: '20261221T0900-create-rooms',
  up: `
    alter table centres
      add column trades text[] not null default '{}',
      add column assessment_site text not null default 'none'
        constraint centres__assessment_site_check check (assessment_site in ('none', 'ad_hoc', 'workplace', 'permanent'));

    create table rooms (
      id uuid constraint rooms__pkey primary key,
      centre_id uuid not null constraint rooms__centre_fkey references centres (id),
      name text not null,
      kind text not null constraint rooms__kind_check
        check (kind in ('classroom', 'workshop', 'computer_lab', 'hall', 'other')),
      seats integer not null constraint rooms__seats_check check (seats between 1 and 1000),
      trade text,
      equipment jsonb not null,
      active boolean not null,
      demo boolean not null,
      version integer not null
    );
    create unique index rooms__name_key on rooms (centre_id, lower(name));
  `,
  down: `
    drop table rooms;
    alter table centres drop column assessment_site, drop column trades;
  `,
};
