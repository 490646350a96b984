// Instructors and what they are qualified for; sessions ask for it on their own date.
import type { Migration } from '../migration.ts';

export const createInstructors: Migration = {
  name: '20261125T1004-create-instructors',
  up: `
    create table instructors (
      id uuid constraint instructors__pkey primary key,
      centre_id uuid not null constraint instructors__centre_fkey references centres (id),
      full_name text not null,
      email text constraint instructors__email_lower_check check (email = lower(email)),
      phone text,
      demo boolean not null,
      version integer not null,
      constraint instructors__centre_email_key unique (centre_id, email)
    );
    create index instructors__name_idx on instructors (lower(full_name), id);
    create index instructors__search_idx on instructors using gin (to_tsvector('simple', full_name));
    create index instructors__email_idx on instructors (email text_pattern_ops);

    create table instructor_qualifications (
      id uuid constraint instructor_qualifications__pkey primary key,
      instructor_id uuid not null constraint instructor_qualifications__instructor_fkey references instructors (id),
      kind text not null constraint instructor_qualifications__kind_check check (kind in ('technical', 'methodology')),
      title text not null,
      unit_codes text[] not null,
      certificate_number text,
      issued_by text,
      valid_from date not null,
      valid_until date,
      constraint instructor_qualifications__dates_check check (valid_until is null or valid_until >= valid_from)
    );
    create index instructor_qualifications__instructor_idx on instructor_qualifications (instructor_id, valid_from);
    create index instructor_qualifications__expiry_idx on instructor_qualifications (valid_until);
  `,
  down: `
    drop table instructor_qualifications;
    drop table instructors;
  `,
};
