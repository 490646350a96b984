// From an open cohort to its participants: applications, what the centre found and scored, what was announced, who waits.
import type { Migration } from '../migration.ts';

export const createSelection: Migration = {
  name: '20261222T0900-create-selection',
  up: `
    create table training_applications (
      enrolment_id uuid constraint training_applications__pkey primary key
        constraint training_applications__enrolment_fkey references enrolments (id),
      cohort_id uuid not null constraint training_applications__cohort_fkey references cohorts (id),
      number text collate "C" not null constraint training_applications__number_key unique,
      channel text not null constraint training_applications__channel_check
        check (channel in ('public', 'account', 'nomination')),
      nominated_by_id uuid constraint training_applications__nominated_by_fkey references cooperatives (id),
      code_hash bytea constraint training_applications__code_key unique,
      pin_hash bytea,
      failed_tries integer not null default 0,
      locked_at timestamptz,
      cooperative_text text,
      motivation text,
      guardian jsonb,
      consented_at timestamptz,
      applied_at timestamptz not null,
      documents_seen text[] not null default '{}',
      verified_by_id uuid,
      verified_at timestamptz,
      note text,
      reason text,
      total double precision,
      rank integer constraint training_applications__rank_check check (rank >= 1),
      tie_break jsonb,
      waitlist_place integer constraint training_applications__place_check check (waitlist_place >= 1),
      offered_at timestamptz,
      confirm_by timestamptz,
      confirmed_at timestamptz,
      constraint training_applications__nomination_check check ((channel = 'nomination') = (nominated_by_id is not null)),
      constraint training_applications__rank_key unique (cohort_id, rank),
      constraint training_applications__place_key unique (cohort_id, waitlist_place)
    );
    create index training_applications__nominated_by_idx on training_applications (nominated_by_id, applied_at);

    create table selection_plans (
      cohort_id uuid not null constraint selection_plans__cohort_fkey references cohorts (id),
      version integer not null constraint selection_plans__version_check check (version >= 1),
      criteria jsonb not null,
      eligibility jsonb not null,
      pass_mark integer not null constraint selection_plans__mark_check check (pass_mark between 0 and 100),
      decided_by_id uuid not null,
      decided_at timestamptz not null,
      constraint selection_plans__pkey primary key (cohort_id, version)
    );
    select append_only('selection_plans');

    create table selection_scores (
      enrolment_id uuid not null constraint selection_scores__enrolment_fkey references enrolments (id),
      criterion text not null,
      score integer not null constraint selection_scores__score_check check (score between 1 and 5),
      scored_by_id uuid not null,
      scored_at timestamptz not null,
      constraint selection_scores__pkey primary key (enrolment_id, criterion)
    );

    create table selection_announcements (
      cohort_id uuid constraint selection_announcements__pkey primary key
        constraint selection_announcements__cohort_fkey references cohorts (id),
      plan_version integer not null,
      announced_by_id uuid not null,
      announced_at timestamptz not null
    );
    select append_only('selection_announcements');
    create index cohorts__open_idx on cohorts (starts_on, id) where status = 'enrolling';
  `,
  down: `
    drop index cohorts__open_idx;
    drop table selection_announcements;
    drop table selection_scores;
    drop table selection_plans;
    drop table training_applications;
  `,
};
