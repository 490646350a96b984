// Rounds: the certificates of many cohorts asked for and approved at once, one exact list a cohort. Batches and rounds may rest.
import type { Migration } from '../migration.ts';

export const createIssuanceRounds: Migration = {
  name: '20261231T2310-create-issuance-rounds',
  up: `
    create table issuance_rounds (
      id uuid constraint issuance_rounds__pkey primary key,
      centre_id uuid not null constraint issuance_rounds__centre_fkey references centres (id),
      kind text not null constraint issuance_rounds__kind_check check (kind in ('training', 'participation')),
      programme_title text,
      status text not null constraint issuance_rounds__status_check check (status in
        ('gathering', 'pending_approval', 'approved', 'done', 'rejected', 'empty')),
      approved_hash text constraint issuance_rounds__hash_check check (approved_hash ~ '^[0-9a-f]{64}$'),
      requested_by_id uuid not null,
      requested_by_name text not null,
      requested_at timestamptz not null,
      approved_by_id uuid,
      approved_by_name text,
      approved_at timestamptz,
      released_at timestamptz,
      decision_reason text,
      paused_at timestamptz,
      paused_by_name text,
      finished_at timestamptz,
      demo boolean not null,
      constraint issuance_rounds__approval_check check (status not in ('approved', 'done')
        or (approved_hash is not null and approved_by_id is not null and approved_by_id <> requested_by_id))
    );
    create index issuance_rounds__centre_idx on issuance_rounds (centre_id, id);
    create index issuance_rounds__unfinished_idx on issuance_rounds (id) where status in ('gathering', 'approved');

    alter table issuance_batches
      add column round_id uuid constraint issuance_batches__round_fkey references issuance_rounds (id),
      add column paused_at timestamptz,
      add column paused_by_name text;
    create unique index issuance_batches__round_key on issuance_batches (round_id, cohort_id);
    create index issuance_items__status_idx on issuance_items (batch_id, status, done_at);
  `,
  down: `
    drop index issuance_items__status_idx;
    drop index issuance_batches__round_key;
    alter table issuance_batches drop column round_id, drop column paused_at, drop column paused_by_name;
    drop table issuance_rounds;
  `,
};
