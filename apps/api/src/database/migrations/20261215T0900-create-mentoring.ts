// After training a cooperative is mentored: its action plan, visits for ever as reported, and the jobs that came of it.
import type { Migration } from '../migration.ts';

export const createMentoring: Migration = {
  name: '20261215T0900-create-mentoring',
  up: `
    create table mentorships (
      id uuid constraint mentorships__pkey primary key,
      cooperative_id uuid not null constraint mentorships__cooperative_fkey references cooperatives (id),
      centre_id uuid not null constraint mentorships__centre_fkey references centres (id),
      mentor_id uuid constraint mentorships__mentor_fkey references accounts (id),
      status text not null constraint mentorships__status_check check (status in ('active', 'finished')),
      starts_on date not null,
      goal text,
      finished_note text,
      version integer not null constraint mentorships__version_check check (version >= 1)
    );
    create unique index mentorships__one_active_key on mentorships (cooperative_id) where status = 'active';
    create index mentorships__centre_idx on mentorships (centre_id, id);
    create index mentorships__mentor_idx on mentorships (mentor_id, id);
    create index mentorships__cooperative_idx on mentorships (cooperative_id);

    create table mentoring_visits (
      id uuid constraint mentoring_visits__pkey primary key,
      mentorship_id uuid not null constraint mentoring_visits__mentorship_fkey references mentorships (id),
      visited_on date not null,
      mode text not null constraint mentoring_visits__mode_check check (mode in ('on_site', 'remote')),
      follow_up_months integer,
      checklist jsonb not null,
      findings text not null,
      photo_ids uuid[] not null,
      next_steps integer not null,
      by_id uuid not null constraint mentoring_visits__by_fkey references accounts (id),
      by_name text not null,
      recorded_at timestamptz not null,
      constraint mentoring_visits__follow_up_key unique (mentorship_id, follow_up_months)
    );
    create index mentoring_visits__mentorship_idx on mentoring_visits (mentorship_id, visited_on);
    select append_only('mentoring_visits');

    create table mentoring_tasks (
      id uuid constraint mentoring_tasks__pkey primary key,
      mentorship_id uuid not null constraint mentoring_tasks__mentorship_fkey references mentorships (id),
      visit_id uuid constraint mentoring_tasks__visit_fkey references mentoring_visits (id),
      title text not null,
      responsible text,
      due_on date not null,
      status text not null constraint mentoring_tasks__status_check check (status in ('open', 'done', 'dropped')),
      note text,
      settled_on date,
      version integer not null constraint mentoring_tasks__version_check check (version >= 1)
    );
    create index mentoring_tasks__mentorship_idx on mentoring_tasks (mentorship_id, due_on);

    create table mentoring_files (
      id uuid constraint mentoring_files__pkey primary key,
      mentorship_id uuid not null constraint mentoring_files__mentorship_fkey references mentorships (id),
      type text not null constraint mentoring_files__type_check check (type in ('image/jpeg', 'application/pdf')),
      content bytea not null,
      sha256 text not null,
      added_by uuid not null constraint mentoring_files__added_by_fkey references accounts (id),
      added_at timestamptz not null
    );
    create index mentoring_files__mentorship_idx on mentoring_files (mentorship_id);
    select append_only('mentoring_files');

    create table placements (
      id uuid constraint placements__pkey primary key,
      mentorship_id uuid not null constraint placements__mentorship_fkey references mentorships (id),
      kind text not null constraint placements__kind_check check (kind in ('job', 'business')),
      title text not null,
      person_name text not null,
      person_id uuid constraint placements__person_fkey references people (id),
      started_on date not null,
      ended_on date constraint placements__ended_check check (ended_on >= started_on),
      jobs integer not null constraint placements__jobs_check check (jobs between 1 and 500),
      evidence text not null,
      evidence_ids uuid[] not null,
      status text not null constraint placements__status_check
        check (status in ('reported', 'confirmed', 'rejected', 'ended')),
      by_id uuid not null constraint placements__by_fkey references accounts (id),
      by_name text not null,
      recorded_at timestamptz not null,
      decided_by uuid constraint placements__decided_by_fkey references accounts (id),
      decided_by_name text,
      decision_note text,
      version integer not null constraint placements__version_check check (version >= 1),
      constraint placements__four_eyes_check check (decided_by is null or decided_by <> by_id)
    );
    create unique index placements__once_key
      on placements (mentorship_id, kind, lower(title), lower(person_name), started_on) where status <> 'rejected';
    create index placements__mentorship_idx on placements (mentorship_id, id);
    create index placements__status_idx on placements (status, id);
  `,
  down: `
    drop table placements;
    drop table mentoring_files;
    drop table mentoring_tasks;
    drop table mentoring_visits;
    drop table mentorships;
  `,
};
