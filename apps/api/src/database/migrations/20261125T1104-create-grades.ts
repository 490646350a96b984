// Judgements as they were made, never changed; the sheet in force follows from them and is kept beside them.
import type { Migration } from '../migration.ts';

export const createGrades: Migration = {
  name: '20261125T1104-create-grades',
  up: `
    create table grade_events (
      id uuid constraint grade_events__pkey primary key,
      cohort_id uuid not null constraint grade_events__cohort_fkey references cohorts (id),
      enrolment_id uuid not null constraint grade_events__enrolment_fkey references enrolments (id),
      unit_code text not null,
      judgement text constraint grade_events__judgement_check check (judgement in ('K', 'BK')),
      score double precision constraint grade_events__score_check check (score between 0 and 100),
      note text,
      based_on_version integer not null,
      version integer not null,
      author_id uuid not null,
      author_name text not null,
      device_id text,
      device_at timestamptz,
      recorded_at timestamptz not null,
      constraint grade_events__cell_key unique (enrolment_id, unit_code, version),
      constraint grade_events__version_check check (version = based_on_version + 1 and version >= 1)
    );
    create index grade_events__cohort_idx on grade_events (cohort_id, recorded_at, id);
    create index grade_events__author_idx on grade_events (cohort_id, author_id);
    select append_only('grade_events');

    create table grades (
      enrolment_id uuid constraint grades__enrolment_fkey references enrolments (id),
      unit_code text,
      cohort_id uuid not null constraint grades__cohort_fkey references cohorts (id),
      judgement text,
      score double precision,
      note text,
      version integer not null,
      recorded_at timestamptz not null,
      recorded_by_id uuid not null,
      recorded_by_name text not null,
      constraint grades__pkey primary key (enrolment_id, unit_code)
    );
    create index grades__cohort_idx on grades (cohort_id);
  `,
  down: `
    drop table grades;
    drop table grade_events;
  `,
};
