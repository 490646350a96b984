// A visit reported late is kept with remarks, its photos follow it one by one, and who mentored when is known.
import type { Migration } from '../migration.ts';

export const keepLateVisits: Migration = {
  name: '20261219T0900-keep-late-visits',
  up: `
    alter table mentoring_visits
      add column place text,
      add column remarks text[] not null default '{}',
      add column meant_months integer;

    alter table mentoring_files
      add column visit_id uuid constraint mentoring_files__visit_fkey references mentoring_visits (id);
    create index mentoring_files__visit_idx on mentoring_files (visit_id, added_at);

    create table mentorship_mentors (
      seq bigint generated always as identity constraint mentorship_mentors__pkey primary key,
      mentorship_id uuid not null constraint mentorship_mentors__mentorship_fkey references mentorships (id),
      account_id uuid constraint mentorship_mentors__account_fkey references accounts (id),
      named_on date not null
    );
    create index mentorship_mentors__mentorship_idx on mentorship_mentors (mentorship_id, seq);
    select append_only('mentorship_mentors');
    insert into mentorship_mentors (mentorship_id, account_id, named_on)
      select id, mentor_id, starts_on from mentorships where mentor_id is not null;
  `,
  down: `
    drop table mentorship_mentors;
    drop index mentoring_files__visit_idx;
    alter table mentoring_files drop column visit_id;
    alter table mentoring_visits drop column meant_months, drop column remarks, drop column place;
  `,
};
