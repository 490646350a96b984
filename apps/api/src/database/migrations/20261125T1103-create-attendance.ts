// Attendance as it was stated, never changed; the sheet in force follows from it and is kept beside it.
import type { Migration } from '../migration.ts';

export const createAttendance: Migration = {
  name: '20261125T1103-create-attendance',
  up: `
    create table attendance_events (
      id uuid constraint attendance_events__pkey primary key,
      cohort_id uuid not null constraint attendance_events__cohort_fkey references cohorts (id),
      session_id uuid not null constraint attendance_events__session_fkey references training_sessions (id),
      enrolment_id uuid not null constraint attendance_events__enrolment_fkey references enrolments (id),
      status text not null constraint attendance_events__status_check check (status in ('present', 'late', 'excused', 'absent')),
      note text,
      version integer not null constraint attendance_events__version_check check (version >= 1),
      author_id uuid not null,
      author_name text not null,
      recorded_at timestamptz not null,
      constraint attendance_events__cell_key unique (session_id, enrolment_id, version)
    );
    create index attendance_events__cohort_idx on attendance_events (cohort_id);
    select append_only('attendance_events');

    create table attendance_records (
      session_id uuid constraint attendance_records__session_fkey references training_sessions (id),
      enrolment_id uuid constraint attendance_records__enrolment_fkey references enrolments (id),
      cohort_id uuid not null constraint attendance_records__cohort_fkey references cohorts (id),
      status text not null,
      note text,
      version integer not null,
      recorded_at timestamptz not null,
      recorded_by_id uuid not null,
      recorded_by_name text not null,
      constraint attendance_records__pkey primary key (session_id, enrolment_id)
    );
    create index attendance_records__cohort_idx on attendance_records (cohort_id);
    create index attendance_records__enrolment_idx on attendance_records (enrolment_id);
  `,
  down: `
    drop table attendance_records;
    drop table attendance_events;
  `,
};
