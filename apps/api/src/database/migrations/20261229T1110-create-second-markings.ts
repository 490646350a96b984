// Blind second marking of a sample, drawn by a seed that is written down.
import type { Migration } from '../migration.ts';

export const createSecondMarkings: Migration = {
  name: '20261229T1110-create-second-markings',
  up: `
    create table second_markings (
      id uuid constraint second_markings__pkey primary key,
      session_id uuid not null constraint second_markings__session_fkey references assessment_sessions (id),
      marker_id uuid not null constraint second_markings__marker_fkey references assessor_profiles (id),
      percent integer not null constraint second_markings__percent_check check (percent between 1 and 100),
      seed text not null,
      candidates integer not null,
      drawn_at timestamptz not null,
      drawn_by_id uuid not null,
      drawn_by_name text not null
    );
    create index second_markings__session_idx on second_markings (session_id);
    create index second_markings__marker_idx on second_markings (marker_id);
    select append_only('second_markings');

    create table second_marking_samples (
      id uuid constraint second_marking_samples__pkey primary key,
      marking_id uuid not null constraint second_marking_samples__marking_fkey references second_markings (id),
      candidacy_id uuid not null constraint second_marking_samples__candidacy_fkey references candidacies (id),
      number integer not null,
      constraint second_marking_samples__once_key unique (marking_id, candidacy_id)
    );
    create index second_marking_samples__candidacy_idx on second_marking_samples (candidacy_id);
    select append_only('second_marking_samples');

    create table second_marks (
      sample_id uuid not null constraint second_marks__sample_fkey references second_marking_samples (id),
      unit_code text not null,
      criterion text not null,
      judgement text not null constraint second_marks__judgement_check check (judgement in ('K', 'BK')),
      note text,
      marked_at timestamptz not null,
      constraint second_marks__pkey primary key (sample_id, unit_code, criterion)
    );
    select append_only('second_marks');
  `,
  down: `
    drop table second_marks;
    drop table second_marking_samples;
    drop table second_markings;
  `,
};
