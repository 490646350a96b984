// Judgements by criterion, the recommendation, and what follows it: feedback and report.
import type { Migration } from '../migration.ts';

export const createJudgements: Migration = {
  name: '20261229T1101-create-judgements',
  up: `
    create table criterion_judgements (
      id uuid constraint criterion_judgements__pkey primary key,
      candidacy_id uuid not null constraint criterion_judgements__candidacy_fkey references candidacies (id),
      unit_code text not null,
      criterion text not null,
      judgement text constraint criterion_judgements__judgement_check check (judgement in ('K', 'BK')),
      note text,
      based_on_version integer not null,
      version integer not null,
      supersedes uuid[] not null,
      reason text,
      late boolean not null,
      author_id uuid not null,
      author_name text not null,
      device_id text,
      device_at timestamptz,
      recorded_at timestamptz not null
    );
    create index criterion_judgements__cell_idx on criterion_judgements (candidacy_id, unit_code, criterion);
    select append_only('criterion_judgements');

    create table recommendations (
      id uuid constraint recommendations__pkey primary key,
      candidacy_id uuid not null constraint recommendations__candidacy_fkey references candidacies (id),
      outcome text not null
        constraint recommendations__outcome_check check (outcome in ('competent', 'not_yet_competent')),
      note text,
      units jsonb not null,
      next_steps jsonb not null,
      supersedes_id uuid constraint recommendations__supersedes_fkey references recommendations (id)
        constraint recommendations__supersedes_key unique,
      reason text,
      by_id uuid not null,
      by_name text not null,
      made_at timestamptz not null,
      constraint recommendations__reason_check check (supersedes_id is null or reason is not null)
    );
    create unique index recommendations__first_key on recommendations (candidacy_id) where supersedes_id is null;
    select append_only('recommendations');

    create table candidate_feedback (
      candidacy_id uuid constraint candidate_feedback__pkey primary key
        constraint candidate_feedback__candidacy_fkey references candidacies (id),
      answers jsonb not null,
      comment text,
      given_at timestamptz not null
    );
    select append_only('candidate_feedback');

    create table assessor_reports (
      id uuid constraint assessor_reports__pkey primary key,
      session_id uuid not null constraint assessor_reports__session_fkey references assessment_sessions (id),
      process text not null,
      objections text not null,
      suggestions text not null,
      by_id uuid not null,
      by_name text not null,
      made_at timestamptz not null
    );
    create index assessor_reports__session_idx on assessor_reports (session_id, id);
    select append_only('assessor_reports');
  `,
  down: `
    drop table assessor_reports;
    drop table candidate_feedback;
    drop table recommendations;
    drop table criterion_judgements;
  `,
};
