// When centres are open, and what a deployment adds to the known national holidays or takes from them.
import type { Migration } from '../migration.ts';

export const createOpeningCalendars: Migration = {
  name: '20261221T0901-create-opening-calendars',
  up: `
    create table opening_calendars (
      centre_id uuid constraint opening_calendars__pkey primary key
        constraint opening_calendars__centre_fkey references centres (id),
      hours jsonb not null,
      closed jsonb not null,
      keeps_holidays boolean not null,
      version integer not null
    );
    create table holidays (
      day date constraint holidays__pkey primary key,
      name text not null,
      kind text not null constraint holidays__kind_check check (kind in ('national', 'joint_leave')),
      source text not null,
      removed boolean not null
    );
  `,
  down: `
    drop table holidays;
    drop table opening_calendars;
  `,
};
