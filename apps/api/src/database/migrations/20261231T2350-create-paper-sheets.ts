// Pictures of signed attendance sheets, sealed, behind the attendance of a session (rule 26); they are added to, never changed.
import type { Migration } from '../migration.ts';

export const createPaperSheets: Migration = {
  name: '20261231T2350-create-paper-sheets',
  up: `
    create table paper_sheets (
      id uuid constraint paper_sheets__pkey primary key,
      cohort_id uuid not null constraint paper_sheets__cohort_fkey references cohorts (id),
      session_id uuid not null constraint paper_sheets__session_fkey references training_sessions (id),
      type text not null constraint paper_sheets__type_check check (type in ('image/jpeg', 'application/pdf')),
      content_sealed bytea not null,
      added_at timestamptz not null,
      added_by_id uuid not null constraint paper_sheets__added_by_fkey references accounts (id),
      added_by_name text not null
    );
    create index paper_sheets__cohort_idx on paper_sheets (cohort_id, added_at);
    select append_only('paper_sheets');
  `,
  down: 'drop table paper_sheets;',
};
