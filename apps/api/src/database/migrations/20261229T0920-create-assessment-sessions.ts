// Assessment sessions, who assesses and watches in them, and their candidates.
import type { Migration } from '../migration.ts';

export const createAssessmentSessions: Migration = {
  name: '20261229T0920-create-assessment-sessions',
  up: `
    create table assessment_sessions (
      id uuid constraint assessment_sessions__pkey primary key,
      body_id uuid not null constraint assessment_sessions__body_fkey references certification_bodies (id),
      scheme_version_id uuid not null constraint assessment_sessions__version_fkey references scheme_versions (id),
      site_id uuid not null constraint assessment_sessions__site_fkey references assessment_sites (id),
      title text not null,
      starts_at timestamptz not null,
      ends_at timestamptz not null,
      instrument_set_id uuid,
      status text not null constraint assessment_sessions__status_check
        check (status in ('scheduled', 'running', 'closed', 'cancelled')),
      cancelled_reason text,
      demo boolean not null,
      version integer not null,
      constraint assessment_sessions__span_check check (ends_at > starts_at)
    );
    create index assessment_sessions__body_idx on assessment_sessions (body_id, starts_at desc, id desc);
    create index assessment_sessions__site_idx on assessment_sessions (site_id, starts_at);

    create table session_assessors (
      session_id uuid not null constraint session_assessors__session_fkey references assessment_sessions (id),
      assessor_id uuid not null constraint session_assessors__assessor_fkey references assessor_profiles (id),
      constraint session_assessors__pkey primary key (session_id, assessor_id)
    );
    create index session_assessors__assessor_idx on session_assessors (assessor_id);

    create table session_invigilators (
      session_id uuid not null constraint session_invigilators__session_fkey references assessment_sessions (id),
      account_id uuid not null constraint session_invigilators__account_fkey references accounts (id),
      constraint session_invigilators__pkey primary key (session_id, account_id)
    );
    create index session_invigilators__account_idx on session_invigilators (account_id);

    create table candidacies (
      id uuid constraint candidacies__pkey primary key,
      session_id uuid not null constraint candidacies__session_fkey references assessment_sessions (id),
      application_id uuid not null constraint candidacies__application_fkey references assessment_applications (id),
      person_id uuid not null constraint candidacies__person_fkey references people (id),
      assessor_id uuid not null constraint candidacies__assessor_fkey references assessor_profiles (id),
      second_assessor_id uuid constraint candidacies__second_fkey references assessor_profiles (id),
      mitigation jsonb,
      status text not null constraint candidacies__status_check check (status in ('scheduled', 'agreed', 'in_progress',
        'recorded', 'recommended', 'feedback_given', 'reported', 'no_show', 'stopped', 'postponed')),
      removed_at timestamptz,
      version integer not null,
      constraint candidacies__mitigation_check check ((mitigation is null) = (second_assessor_id is null))
    );
    create unique index candidacies__one_seat_key on candidacies (application_id)
      where removed_at is null and status not in ('no_show', 'stopped', 'postponed');
    create index candidacies__session_idx on candidacies (session_id);
    create index candidacies__person_idx on candidacies (person_id);
    create index candidacies__assessor_idx on candidacies (assessor_id);

    alter table assessment_applications add constraint assessment_applications__reassesses_fkey
      foreign key (reassesses_candidacy_id) references candidacies (id) deferrable;
  `,
  down: `
    alter table assessment_applications drop constraint assessment_applications__reassesses_fkey;
    drop table candidacies;
    drop table session_invigilators;
    drop table session_assessors;
    drop table assessment_sessions;
  `,
};
