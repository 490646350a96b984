// What people are told of by the product, and how they want to be told.
import type { Migration } from '../migration.ts';

export const createNotifications: Migration = {
  name: '20261227T0900-create-notifications',
  up: `
    create table notifications (
      id uuid constraint notifications__pkey primary key,
      account_id uuid not null constraint notifications__account_fkey references accounts (id) on delete cascade,
      kind text not null,
      subject_id text not null,
      by_name text,
      -- The event of the trail, or the day on which something is due: what was told once is not told again.
      cause text not null,
      at timestamptz not null,
      in_product boolean not null,
      read_at timestamptz,
      constraint notifications__once_key unique (account_id, kind, cause)
    );
    create index notifications__account_idx on notifications (account_id, id desc) where in_product;
    create index notifications__unread_idx on notifications (account_id) where in_product and read_at is null;
    create index notifications__subject_idx on notifications (subject_id) where read_at is null;
    create index notifications__at_idx on notifications (at);

    create table notification_settings (
      account_id uuid constraint notification_settings__pkey primary key
        constraint notification_settings__account_fkey references accounts (id) on delete cascade,
      locale text not null constraint notification_settings__locale_check check (locale in ('id', 'en')),
      switched_off text[] not null
    );
  `,
  down: `
    drop table notification_settings;
    drop table notifications;
  `,
};
