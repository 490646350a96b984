// Trainees check in once a session; their excuses lie beside the sheet until somebody decides, the letter sealed.
import type { Migration } from '../migration.ts';

export const createCheckIns: Migration = {
  name: '20261225T0900-create-check-ins',
  up: `
    alter table attendance_events add column origin text not null default 'sheet'
      constraint attendance_events__origin_check check (origin in ('sheet', 'self_check_in', 'excuse'));
    create unique index attendance_events__one_check_in_key on attendance_events (session_id, enrolment_id)
      where origin = 'self_check_in';

    create table excuses (
      id uuid constraint excuses__pkey primary key,
      cohort_id uuid not null,
      session_id uuid not null constraint excuses__session_fkey references training_sessions (id),
      enrolment_id uuid not null constraint excuses__enrolment_fkey references enrolments (id),
      reason text not null,
      file_sealed bytea,
      status text not null constraint excuses__status_check
        check (status in ('asked', 'accepted', 'declined', 'withdrawn')),
      asked_at timestamptz not null,
      decided_at timestamptz,
      decided_by_name text,
      answer text,
      constraint excuses__decided_check check ((status = 'asked') = (decided_at is null))
    );
    create index excuses__cohort_idx on excuses (cohort_id, status);
    create index excuses__enrolment_idx on excuses (enrolment_id);
    create unique index excuses__one_standing_key on excuses (session_id, enrolment_id)
      where status in ('asked', 'accepted');
  `,
  down: `
    drop table excuses;
    drop index attendance_events__one_check_in_key;
    alter table attendance_events drop column origin;
  `,
};
