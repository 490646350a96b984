// What an instructor shows and plans: evidence files, sealed; activities of the development plan; and the person whom courses know.
import type { Migration } from '../migration.ts';

export const createInstructorProfiles: Migration = {
  name: '20261220T0910-create-instructor-profiles',
  up: `
    alter table instructors
      add person_id uuid constraint instructors__person_fkey references people (id),
      add constraint instructors__person_key unique (centre_id, person_id);

    create table instructor_files (
      id uuid constraint instructor_files__pkey primary key,
      instructor_id uuid not null constraint instructor_files__instructor_fkey references instructors (id),
      type text not null constraint instructor_files__type_check check (type in ('image/jpeg', 'application/pdf')),
      content_sealed bytea not null,
      sha256 text not null,
      added_by uuid not null constraint instructor_files__added_by_fkey references accounts (id),
      added_at timestamptz not null
    );
    create index instructor_files__instructor_idx on instructor_files (instructor_id);
    select append_only('instructor_files');

    alter table instructor_qualifications
      add evidence_id uuid constraint instructor_qualifications__evidence_fkey references instructor_files (id),
      add confirmed boolean not null default true;
    alter table instructor_qualifications alter column confirmed drop default;

    create table instructor_activities (
      id uuid constraint instructor_activities__pkey primary key,
      instructor_id uuid not null constraint instructor_activities__instructor_fkey references instructors (id),
      kind text not null
        constraint instructor_activities__kind_check check (kind in ('tot', 'upskilling', 'industry_placement')),
      title text not null,
      provider text,
      starts_on date not null,
      ends_on date not null,
      hours double precision not null constraint instructor_activities__hours_check check (hours > 0),
      status text not null
        constraint instructor_activities__status_check check (status in ('planned', 'done', 'dropped')),
      evidence_id uuid constraint instructor_activities__evidence_fkey references instructor_files (id),
      version integer not null constraint instructor_activities__version_check check (version >= 1),
      constraint instructor_activities__dates_check check (ends_on >= starts_on),
      constraint instructor_activities__done_check check ((status = 'done') = (evidence_id is not null))
    );
    create index instructor_activities__instructor_idx on instructor_activities (instructor_id, starts_on);
  `,
  down: `
    drop table instructor_activities;
    alter table instructor_qualifications drop column confirmed, drop column evidence_id;
    drop table instructor_files;
    alter table instructors drop constraint instructors__person_key, drop column person_id;
  `,
};
