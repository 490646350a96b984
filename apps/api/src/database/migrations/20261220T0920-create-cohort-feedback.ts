// What trainees say of a cohort: that somebody answered and what was answered lie apart, and nothing leads from one to the other.
import type { Migration } from '../migration.ts';

export const createCohortFeedback: Migration = {
  name: '20261220T0920-create-cohort-feedback',
  up: `
    create table feedback_given (
      enrolment_id uuid constraint feedback_given__pkey primary key
        constraint feedback_given__enrolment_fkey references enrolments (id)
    );

    create table feedback_answers (
      id uuid constraint feedback_answers__pkey primary key,
      cohort_id uuid not null constraint feedback_answers__cohort_fkey references cohorts (id),
      ratings jsonb not null,
      comment text
    );
    create index feedback_answers__cohort_idx on feedback_answers (cohort_id);
  `,
  down: `
    drop table feedback_answers;
    drop table feedback_given;
  `,
};
