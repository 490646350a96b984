// Why a completed cohort was opened again, who did it, who closed it, and what followed.
import type { Migration } from '../migration.ts';

export const createAmendments: Migration = {
  name: '20261225T0920-create-amendments',
  up: `
    create table cohort_amendments (
      id uuid constraint cohort_amendments__pkey primary key,
      cohort_id uuid not null constraint cohort_amendments__cohort_fkey references cohorts (id),
      reason text not null,
      opened_by_id uuid not null,
      opened_by_name text not null,
      opened_at timestamptz not null,
      closed_by_id uuid,
      closed_by_name text,
      closed_at timestamptz,
      passed integer not null default 0,
      not_passed integer not null default 0,
      certificate_cases integer not null default 0,
      constraint cohort_amendments__two_people_check check (closed_by_id is null or closed_by_id <> opened_by_id)
    );
    create unique index cohort_amendments__one_open_key on cohort_amendments (cohort_id) where closed_at is null;
    create index cohort_amendments__cohort_idx on cohort_amendments (cohort_id, opened_at);
  `,
  down: 'drop table cohort_amendments;',
};
