// Scores of the tests before and after training: of a unit, or of the whole training; every change stays in the log.
import type { Migration } from '../migration.ts';

export const createTestScores: Migration = {
  name: '20261225T0950-create-test-scores',
  up: `
    create table test_scores (
      id uuid constraint test_scores__pkey primary key,
      cohort_id uuid not null constraint test_scores__cohort_fkey references cohorts (id),
      enrolment_id uuid not null constraint test_scores__enrolment_fkey references enrolments (id),
      unit_code text,
      kind text not null constraint test_scores__kind_check check (kind in ('pre', 'post')),
      score numeric(5, 2) constraint test_scores__score_check check (score between 0 and 100),
      version integer not null,
      recorded_by_id uuid not null,
      recorded_by_name text not null,
      recorded_at timestamptz not null
    );
    create unique index test_scores__version_key on test_scores (enrolment_id, kind, coalesce(unit_code, ''), version);
    create index test_scores__cohort_idx on test_scores (cohort_id);
    select append_only('test_scores');
  `,
  down: 'drop table test_scores;',
};
