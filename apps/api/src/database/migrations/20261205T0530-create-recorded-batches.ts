// An issuer's older register: entries wait for a second person, then stand among the certificates as recorded ones.
import type { Migration } from '../migration.ts';

export const createRecordedBatches: Migration = {
  name: '20261205T0530-create-recorded-batches',
  up: `
    create table recorded_batches (
      id uuid constraint recorded_batches__pkey primary key,
      centre_id uuid not null constraint recorded_batches__centre_fkey references centres (id),
      status text not null constraint recorded_batches__status_check check (status in ('pending', 'approved', 'rejected')),
      file_name text not null,
      total integer not null constraint recorded_batches__total_check check (total > 0),
      requested_by_id uuid not null,
      requested_by_name text not null,
      requested_at timestamptz not null,
      decided_by_id uuid,
      decided_by_name text,
      decided_at timestamptz,
      decision_reason text
    );
    create index recorded_batches__centre_idx on recorded_batches (centre_id, id);

    create table recorded_entries (
      batch_id uuid not null constraint recorded_entries__batch_fkey references recorded_batches (id),
      row integer not null,
      number text not null,
      holder_name text not null,
      birth_date text not null,
      nik_sealed bytea,
      kind text not null constraint recorded_entries__kind_check check (kind in ('training', 'participation')),
      title text not null,
      issued_on date not null,
      valid_until date,
      constraint recorded_entries__pkey primary key (batch_id, row)
    );
    select append_only('recorded_entries');

    create index certificates__recorded_idx on certificates (upper(regexp_replace(number, '\\s+', '', 'g')))
      where origin = 'recorded';
  `,
  down: `
    drop index certificates__recorded_idx;
    drop table recorded_entries;
    drop table recorded_batches;
  `,
};
