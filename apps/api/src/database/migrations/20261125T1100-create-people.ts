// People, by the document they showed: its number is readable only with a key that lies outside the database (rule 24).
import type { Migration } from '../migration.ts';

export const createPeople: Migration = {
  name: '20261125T1100-create-people',
  up: `
    create table people (
      id uuid constraint people__pkey primary key,
      full_name text not null,
      identity_kind text not null constraint people__identity_kind_check check (identity_kind in ('nik', 'passport', 'none')),
      identity_sealed bytea,
      identity_key bytea,
      identity_last4 text constraint people__last4_check check (length(identity_last4) <= 4),
      identity_reason text,
      birth_date text not null constraint people__birth_date_check check (birth_date ~ '^\\d{4}(-\\d{2}-\\d{2})?$'),
      sex text constraint people__sex_check check (sex in ('female', 'male')),
      birth_place text,
      created_at timestamptz not null,
      constraint people__identity_check check (
        (identity_kind = 'none') = (identity_key is null) and (identity_key is null) = (identity_sealed is null)
        and (identity_kind = 'none') = (identity_reason is not null))
    );
    create index people__identity_idx on people (identity_key);
    create index people__search_idx on people using gin (to_tsvector('simple', full_name));

    create table merge_cases (
      id uuid constraint merge_cases__pkey primary key,
      person_id uuid not null constraint merge_cases__person_fkey references people (id),
      other_person_id uuid not null constraint merge_cases__other_fkey references people (id),
      status text not null constraint merge_cases__status_check check (status in ('open', 'same', 'different')),
      opened_at timestamptz not null,
      constraint merge_cases__pair_key unique (person_id, other_person_id)
    );
    create index merge_cases__open_idx on merge_cases (opened_at) where status = 'open';
  `,
  down: `
    drop table merge_cases;
    drop table people;
  `,
};
