// A unit judged again after its cohort has completed stands for ever beside the judgement that it follows.
import type { Migration } from '../migration.ts';

export const createRemedials: Migration = {
  name: '20261225T0910-create-remedials',
  up: `
    create table remedial_evaluations (
      id uuid constraint remedial_evaluations__pkey primary key,
      cohort_id uuid not null constraint remedial_evaluations__cohort_fkey references cohorts (id),
      enrolment_id uuid not null constraint remedial_evaluations__enrolment_fkey references enrolments (id),
      unit_code text not null,
      before text constraint remedial_evaluations__before_check check (before = 'BK'),
      judgement text not null constraint remedial_evaluations__judgement_check check (judgement in ('K', 'BK')),
      score numeric(5, 2),
      held_on date not null,
      note text not null,
      grade_event_id uuid not null constraint remedial_evaluations__event_key unique,
      recorded_by_id uuid not null,
      recorded_by_name text not null,
      recorded_at timestamptz not null
    );
    create index remedial_evaluations__cohort_idx on remedial_evaluations (cohort_id, enrolment_id);
    select append_only('remedial_evaluations');
  `,
  down: 'drop table remedial_evaluations;',
};
