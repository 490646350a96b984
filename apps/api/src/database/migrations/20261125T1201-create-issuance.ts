// Issuing in batches: the exact list that two people stand for, and how far the work on it is.
import type { Migration } from '../migration.ts';

export const createIssuance: Migration = {
  name: '20261125T1201-create-issuance',
  up: `
    create table issuance_batches (
      id uuid constraint issuance_batches__pkey primary key,
      cohort_id uuid not null constraint issuance_batches__cohort_fkey references cohorts (id),
      cohort_title text not null,
      centre_id uuid not null constraint issuance_batches__centre_fkey references centres (id),
      kind text not null constraint issuance_batches__kind_check check (kind in ('training', 'participation')),
      status text not null constraint issuance_batches__status_check check (status in
        ('pending_approval', 'queued', 'running', 'done', 'rejected', 'void')),
      list_hash text not null constraint issuance_batches__hash_check check (list_hash ~ '^[0-9a-f]{64}$'),
      requested_by_id uuid not null,
      requested_by_name text not null,
      requested_at timestamptz not null,
      approved_by_id uuid,
      approved_by_name text,
      approved_at timestamptz,
      signatory_name text,
      signatory_capacity text,
      decision_reason text,
      started_at timestamptz,
      finished_at timestamptz,
      demo boolean not null,
      constraint issuance_batches__approval_check check (status not in ('queued', 'running', 'done')
        or (approved_by_id is not null and approved_by_id <> requested_by_id))
    );
    create index issuance_batches__centre_idx on issuance_batches (centre_id, id);
    create index issuance_batches__cohort_idx on issuance_batches (cohort_id, id);
    create index issuance_batches__unfinished_idx on issuance_batches (id) where status in ('queued', 'running');

    create table issuance_items (
      id uuid constraint issuance_items__pkey primary key,
      batch_id uuid not null constraint issuance_items__batch_fkey references issuance_batches (id),
      position integer not null,
      enrolment_id uuid not null constraint issuance_items__enrolment_fkey references enrolments (id),
      person_id uuid not null constraint issuance_items__person_fkey references people (id),
      holder_name text not null,
      units jsonb not null,
      attendance_percent integer,
      status text not null constraint issuance_items__status_check check (status in ('waiting', 'issued', 'failed')),
      certificate_id uuid constraint issuance_items__certificate_fkey references certificates (id),
      failure_code text,
      done_at timestamptz,
      constraint issuance_items__enrolment_key unique (batch_id, enrolment_id),
      constraint issuance_items__position_key unique (batch_id, position),
      constraint issuance_items__issued_check check (status <> 'issued' or certificate_id is not null)
    );
    create unique index issuance_items__certificate_key on issuance_items (certificate_id) where status = 'issued';
    create index issuance_items__enrolment_idx on issuance_items (enrolment_id);
  `,
  down: `
    drop table issuance_items;
    drop table issuance_batches;
  `,
};
