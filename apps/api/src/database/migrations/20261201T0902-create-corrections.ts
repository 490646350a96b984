// What arrives after a cohort has closed is never dropped and never applied silently: it waits here for a decision.
import type { Migration } from '../migration.ts';

export const createCorrections: Migration = {
  name: '20261201T0902-create-corrections',
  up: `
    create table corrections (
      id uuid constraint corrections__pkey primary key,
      kind text not null constraint corrections__kind_check check (kind in ('grade', 'attendance')),
      status text not null constraint corrections__status_check check (status in ('open', 'corrected', 'kept')),
      cohort_id uuid not null constraint corrections__cohort_fkey references cohorts (id),
      centre_id uuid not null constraint corrections__centre_fkey references centres (id),
      enrolment_id uuid not null constraint corrections__enrolment_fkey references enrolments (id),
      column_id text not null,
      event_ids uuid[] not null,
      opened_at timestamptz not null,
      before jsonb,
      after jsonb,
      request_id uuid constraint corrections__request_fkey references certificate_requests (id),
      request_kind text,
      decided_by_id uuid,
      decided_by_name text,
      decided_at timestamptz,
      reason text
    );
    create unique index corrections__open_cell_key on corrections (enrolment_id, kind, column_id) where status = 'open';
    create index corrections__cohort_idx on corrections (cohort_id, id);
    create index corrections__centre_idx on corrections (centre_id, id);
    create index corrections__events_idx on corrections using gin (event_ids);
  `,
  down: `drop table corrections;`,
};
