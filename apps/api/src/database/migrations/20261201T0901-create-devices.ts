// Devices that were prepared for work without a connection, the keys that open their stores, and who is at work now.
import type { Migration } from '../migration.ts';

export const createDevices: Migration = {
  name: '20261201T0901-create-devices',
  up: `
    create table cohort_devices (
      cohort_id uuid constraint cohort_devices__cohort_fkey references cohorts (id),
      device_id text,
      account_id uuid constraint cohort_devices__account_fkey references accounts (id),
      account_name text not null,
      label text not null,
      prepared_at timestamptz not null,
      last_heard_at timestamptz not null,
      waiting integer not null constraint cohort_devices__waiting_check check (waiting >= 0),
      clock_skew_seconds bigint not null,
      constraint cohort_devices__pkey primary key (cohort_id, device_id, account_id)
    );
    create table device_keys (
      account_id uuid constraint device_keys__account_fkey references accounts (id),
      device_id text,
      sealed bytea not null,
      made_at timestamptz not null,
      constraint device_keys__pkey primary key (account_id, device_id)
    );
    create unlogged table presences (
      cohort_id uuid,
      account_id uuid,
      device_id text,
      full_name text not null,
      cell jsonb,
      seen_at timestamptz not null,
      constraint presences__pkey primary key (cohort_id, account_id, device_id)
    );
    alter table cohorts add column evaluation_opened_at timestamptz;
    update cohorts c set evaluation_opened_at = (select max(e.at) from audit_events e
      where e.type = 'cohort.evaluation_opened' and e.subject_id = c.id::text);
  `,
  down: `
    alter table cohorts drop column evaluation_opened_at;
    drop table presences;
    drop table device_keys;
    drop table cohort_devices;
  `,
};
