// The day of an assessment: its steps, the agreement, adjustments, and evidence.
import type { Migration } from '../migration.ts';

export const createAssessmentDays: Migration = {
  name: '20261229T1100-create-assessment-days',
  up: `
    create table candidacy_events (
      id uuid constraint candidacy_events__pkey primary key,
      candidacy_id uuid not null constraint candidacy_events__candidacy_fkey references candidacies (id),
      event text not null,
      reason text,
      by_id uuid not null,
      by_name text not null,
      at timestamptz not null
    );
    create index candidacy_events__candidacy_idx on candidacy_events (candidacy_id, id);
    select append_only('candidacy_events');

    create table agreement_signatures (
      candidacy_id uuid not null constraint agreement_signatures__candidacy_fkey references candidacies (id),
      by text not null constraint agreement_signatures__by_check check (by in ('assessor', 'candidate')),
      name text not null,
      way text not null
        constraint agreement_signatures__way_check check (way in ('own_session', 'claim_card', 'assessor_device')),
      signed_at timestamptz not null,
      recorded_at timestamptz not null,
      device_id text,
      account_id uuid,
      constraint agreement_signatures__pkey primary key (candidacy_id, by)
    );
    select append_only('agreement_signatures');

    create table reasonable_adjustments (
      id uuid constraint reasonable_adjustments__pkey primary key,
      candidacy_id uuid not null constraint reasonable_adjustments__candidacy_fkey references candidacies (id),
      -- Causes, adjustment and reason: specific data (rule 23), unreadable in the database or a copy of it.
      sealed bytea not null,
      before_start boolean not null,
      by_id uuid not null,
      by_name text not null,
      recorded_at timestamptz not null
    );
    create index reasonable_adjustments__candidacy_idx on reasonable_adjustments (candidacy_id, id);
    select append_only('reasonable_adjustments');

    create table assessment_evidence (
      id uuid constraint assessment_evidence__pkey primary key,
      candidacy_id uuid not null constraint assessment_evidence__candidacy_fkey references candidacies (id),
      kind text not null
        constraint assessment_evidence__kind_check check (kind in ('direct', 'indirect', 'supplementary')),
      method text not null,
      criteria text[] not null constraint assessment_evidence__criteria_check check (cardinality(criteria) > 0),
      file text not null
        constraint assessment_evidence__file_check check (file in ('none', 'photo', 'sound', 'document')),
      note text,
      made_at timestamptz not null,
      device_id text,
      recorded_at timestamptz not null,
      late boolean not null,
      by_id uuid not null,
      by_name text not null
    );
    create index assessment_evidence__candidacy_idx on assessment_evidence (candidacy_id, id);
    select append_only('assessment_evidence');

    create table evidence_marks (
      id uuid constraint evidence_marks__pkey primary key,
      evidence_id uuid not null constraint evidence_marks__evidence_fkey references assessment_evidence (id),
      valid boolean not null,
      authentic boolean not null,
      current boolean not null,
      sufficient boolean not null,
      by_id uuid not null,
      by_name text not null,
      at timestamptz not null
    );
    create index evidence_marks__evidence_idx on evidence_marks (evidence_id, id);
    select append_only('evidence_marks');

    create table evidence_files (
      evidence_id uuid constraint evidence_files__pkey primary key
        constraint evidence_files__evidence_fkey references assessment_evidence (id),
      type text not null,
      sealed bytea not null,
      sha256 text not null,
      added_at timestamptz not null
    );
  `,
  down: `
    drop table evidence_files;
    drop table evidence_marks;
    drop table assessment_evidence;
    drop table reasonable_adjustments;
    drop table agreement_signatures;
    drop table candidacy_events;
  `,
};
