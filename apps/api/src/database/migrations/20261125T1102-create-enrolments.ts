// Who is in which cohort, and the cards with which trainees come to what is theirs.
import type { Migration } from '../migration.ts';

export const createEnrolments: Migration = {
  name: '20261125T1102-create-enrolments',
  up: `
    create table enrolments (
      id uuid constraint enrolments__pkey primary key,
      cohort_id uuid not null constraint enrolments__cohort_fkey references cohorts (id),
      person_id uuid not null constraint enrolments__person_fkey references people (id),
      roster_number integer not null constraint enrolments__roster_check check (roster_number >= 1),
      status text not null constraint enrolments__status_check check (status in ('applied', 'verified', 'selected',
        'waitlisted', 'rejected', 'enrolled', 'active', 'passed', 'not_passed', 'withdrawn', 'dismissed')),
      cooperative_id uuid constraint enrolments__cooperative_fkey references cooperatives (id),
      cooperative_role text,
      education text,
      phone text,
      email text,
      warnings text[] not null,
      exit_reason text,
      created_at timestamptz not null,
      version integer not null,
      constraint enrolments__roster_key unique (cohort_id, roster_number)
    );
    create unique index enrolments__person_key on enrolments (cohort_id, person_id)
      where status not in ('rejected', 'withdrawn', 'dismissed');
    create index enrolments__person_idx on enrolments (person_id);
    create index enrolments__cooperative_idx on enrolments (cooperative_id);

    create table claim_cards (
      id uuid constraint claim_cards__pkey primary key,
      enrolment_id uuid not null constraint claim_cards__enrolment_fkey references enrolments (id),
      code_hash bytea not null constraint claim_cards__code_key unique,
      pin_hash bytea,
      failed_tries integer not null,
      created_at timestamptz not null,
      expires_at timestamptz not null,
      claimed_at timestamptz,
      locked_at timestamptz,
      replaced_at timestamptz
    );
    create unique index claim_cards__active_key on claim_cards (enrolment_id) where replaced_at is null;
  `,
  down: `
    drop table claim_cards;
    drop table enrolments;
  `,
};
