// Cohorts and their sessions; nobody teaches or learns in two sessions at one time (rule 16).
import type { Migration } from '../migration.ts';

/** Exclusion needs an extension that every PostgreSQL brings along; where it is missing, the service's locks stand alone. */
const exclusions = `
  do $$ begin
    if exists (select from pg_available_extensions where name = 'btree_gist') then
      create extension if not exists btree_gist;
      alter table training_sessions
        add constraint training_sessions__cohort_clash
          exclude using gist (cohort_id with =, tstzrange(starts_at, ends_at) with &&) where (not called_off),
        add constraint training_sessions__instructor_clash
          exclude using gist (instructor_id with =, tstzrange(starts_at, ends_at) with &&) where (not called_off);
    end if;
  end $$;
`;

export const createCohorts: Migration = {
  name: '20261125T1101-create-cohorts',
  up: `
    create table cohorts (
      id uuid constraint cohorts__pkey primary key,
      centre_id uuid not null constraint cohorts__centre_fkey references centres (id),
      curriculum_id uuid not null constraint cohorts__curriculum_fkey references curricula (id),
      curriculum_title text not null,
      units jsonb not null,
      title text not null,
      starts_on date not null,
      ends_on date not null,
      capacity integer not null constraint cohorts__capacity_check check (capacity between 1 and 500),
      status text not null constraint cohorts__status_check check (status in ('draft', 'enrolling', 'selecting',
        'confirmed', 'running', 'evaluating', 'completed', 'amending', 'archived', 'cancelled')),
      hours_waiver text,
      completed_at timestamptz,
      amended_by_id uuid,
      demo boolean not null,
      version integer not null,
      constraint cohorts__dates_check check (ends_on >= starts_on)
    );
    create index cohorts__start_idx on cohorts (starts_on desc, id desc);
    create index cohorts__centre_idx on cohorts (centre_id, starts_on desc, id desc);
    create index cohorts__curriculum_idx on cohorts (curriculum_id);
    create index cohorts__search_idx on cohorts using gin (to_tsvector('simple', title || ' ' || curriculum_title));

    create table training_sessions (
      id uuid constraint training_sessions__pkey primary key,
      cohort_id uuid not null constraint training_sessions__cohort_fkey references cohorts (id),
      starts_at timestamptz not null,
      ends_at timestamptz not null,
      mode text not null constraint training_sessions__mode_check check (mode in ('on_site', 'online')),
      instructor_id uuid not null constraint training_sessions__instructor_fkey references instructors (id),
      unit_codes text[] not null,
      place text,
      topic text,
      make_up_for_id uuid constraint training_sessions__make_up_fkey references training_sessions (id),
      waiver_reason text,
      called_off boolean not null default false,
      constraint training_sessions__span_check check (ends_at > starts_at)
    );
    create index training_sessions__cohort_idx on training_sessions (cohort_id, starts_at);
    create index training_sessions__instructor_idx on training_sessions (instructor_id, starts_at);
    create index training_sessions__make_up_idx on training_sessions (make_up_for_id);
    ${exclusions}
  `,
  down: `
    drop table training_sessions;
    drop table cohorts;
  `,
};
