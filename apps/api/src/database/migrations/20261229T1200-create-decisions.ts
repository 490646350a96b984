// Decision panels, what they decide, and the appeals against it; a published decision and a vote never change.
import type { Migration } from '../migration.ts';

export const createDecisions: Migration = {
  name: '20261229T1200-create-decisions',
  up: `
    create table decision_panels (
      id uuid constraint decision_panels__pkey primary key,
      body_id uuid not null constraint decision_panels__body_fkey references certification_bodies (id),
      session_id uuid not null constraint decision_panels__session_fkey references assessment_sessions (id),
      quorum integer not null constraint decision_panels__quorum_check check (quorum >= 1),
      meets_on date not null,
      status text not null constraint decision_panels__status_check check (status in ('convened', 'concluded', 'published')),
      created_at timestamptz not null,
      created_by_id uuid not null,
      version integer not null
    );
    create index decision_panels__body_idx on decision_panels (body_id, id);
    create index decision_panels__session_idx on decision_panels (session_id);

    create table panel_members (
      panel_id uuid not null constraint panel_members__panel_fkey references decision_panels (id),
      account_id uuid not null constraint panel_members__account_fkey references accounts (id),
      full_name text not null,
      constraint panel_members__pkey primary key (panel_id, account_id)
    );
    create index panel_members__account_idx on panel_members (account_id);

    create table certification_decisions (
      id uuid constraint certification_decisions__pkey primary key,
      panel_id uuid not null constraint certification_decisions__panel_fkey references decision_panels (id),
      candidacy_id uuid not null constraint certification_decisions__candidacy_fkey references candidacies (id),
      recommended jsonb not null,
      status text not null constraint certification_decisions__status_check
        check (status in ('pending', 'quorate', 'competent', 'not_yet_competent', 'deferred', 'published')),
      outcome text constraint certification_decisions__outcome_check
        check (outcome in ('competent', 'not_yet_competent', 'deferred')),
      units jsonb not null,
      reason text,
      decided_on date,
      published_at timestamptz,
      supersedes_id uuid constraint certification_decisions__supersedes_fkey references certification_decisions (id),
      appeal_id uuid,
      -- The panel let the candidate go undecided, so that a later one may decide.
      released_at timestamptz,
      constraint certification_decisions__outcome_known_check check ((outcome is null) = (status in ('pending', 'quorate'))),
      constraint certification_decisions__published_check check ((published_at is null) = (status <> 'published')),
      constraint certification_decisions__supersedes_key unique (supersedes_id)
    );
    create unique index certification_decisions__open_key on certification_decisions (candidacy_id)
      where status <> 'published' and released_at is null;
    create unique index certification_decisions__first_key on certification_decisions (candidacy_id)
      where status = 'published' and supersedes_id is null;
    create index certification_decisions__panel_idx on certification_decisions (panel_id);
    create function keep_published() returns trigger language plpgsql as $$
      begin
        raise exception 'a published decision never changes';
      end $$;
    create trigger keep_published before update or delete on certification_decisions
      for each row when (old.status = 'published') execute function keep_published();

    create table panel_votes (
      id uuid constraint panel_votes__pkey primary key,
      decision_id uuid not null constraint panel_votes__decision_fkey references certification_decisions (id),
      account_id uuid not null,
      member_name text not null,
      outcome text not null constraint panel_votes__outcome_check
        check (outcome in ('competent', 'not_yet_competent', 'deferred')),
      not_yet jsonb not null,
      reason text,
      cast_at timestamptz not null
    );
    create index panel_votes__decision_idx on panel_votes (decision_id, id);
    select append_only('panel_votes');

    create table panel_minutes (
      panel_id uuid constraint panel_minutes__pkey primary key
        constraint panel_minutes__panel_fkey references decision_panels (id),
      pdf bytea not null,
      sha256 text not null,
      signed_by text not null,
      signed_at timestamptz not null
    );
    select append_only('panel_minutes');

    create table appeals (
      id uuid constraint appeals__pkey primary key,
      number text not null constraint appeals__number_key unique,
      body_id uuid not null constraint appeals__body_fkey references certification_bodies (id),
      candidacy_id uuid not null constraint appeals__candidacy_fkey references candidacies (id),
      person_id uuid not null constraint appeals__person_fkey references people (id),
      decision_id uuid constraint appeals__decision_fkey references certification_decisions (id),
      against text not null constraint appeals__against_check check (against in ('recommendation', 'decision')),
      grounds text not null,
      findings text,
      status text not null constraint appeals__status_check check (status in
        ('filed', 'under_review', 'upheld', 'reassessment', 'corrected', 'dismissed', 'withdrawn')),
      filed_at timestamptz not null,
      due_on date not null,
      escalated_at timestamptz,
      constraint appeals__against_known_check check ((against = 'decision') = (decision_id is not null))
    );
    create unique index appeals__open_key on appeals (candidacy_id) where status in ('filed', 'under_review', 'upheld');
    create index appeals__body_idx on appeals (body_id, id);
    create index appeals__person_idx on appeals (person_id);
    alter table certification_decisions add constraint certification_decisions__appeal_fkey
      foreign key (appeal_id) references appeals (id) deferrable;

    create table appeal_reviewers (
      appeal_id uuid not null constraint appeal_reviewers__appeal_fkey references appeals (id),
      account_id uuid not null constraint appeal_reviewers__account_fkey references accounts (id),
      full_name text not null,
      constraint appeal_reviewers__pkey primary key (appeal_id, account_id)
    );
    create index appeal_reviewers__account_idx on appeal_reviewers (account_id);

    create table appeal_steps (
      id uuid constraint appeal_steps__pkey primary key,
      appeal_id uuid not null constraint appeal_steps__appeal_fkey references appeals (id),
      status text not null,
      at timestamptz not null,
      by_id uuid,
      by_name text,
      note text
    );
    create index appeal_steps__appeal_idx on appeal_steps (appeal_id, id);
    select append_only('appeal_steps');
  `,
  down: `
    drop table appeal_steps;
    drop table appeal_reviewers;
    alter table certification_decisions drop constraint certification_decisions__appeal_fkey;
    drop table appeals;
    drop table panel_minutes;
    drop table panel_votes;
    drop table certification_decisions;
    drop function keep_published();
    drop table panel_members;
    drop table decision_panels;
  `,
};
