// Reviews of an assessment and its validation, and what a candidate answers who appeals: each printed as the form asks.
import type { Migration } from '../migration.ts';

export const createAssessmentReviews: Migration = {
  name: '20261231T2340-create-assessment-reviews',
  up: `
    create table assessment_reviews (
      id uuid constraint assessment_reviews__pkey primary key,
      session_id uuid not null constraint assessment_reviews__session_fkey references assessment_sessions (id),
      kind text not null constraint assessment_reviews__kind_check
        check (kind in ('process', 'instruments', 'validation_plan', 'validation_outcome')),
      said jsonb not null,
      by_id uuid not null,
      by_name text not null,
      made_at timestamptz not null
    );
    create index assessment_reviews__session_idx on assessment_reviews (session_id);
    select append_only('assessment_reviews');
    alter table appeals add column answers jsonb;
  `,
  down: `
    alter table appeals drop column answers;
    drop table assessment_reviews;
  `,
};
