// Who has a code may confirm the holder's birth date: each try is kept as a count and a time, never what was typed.
import type { Migration } from '../migration.ts';

export const createBirthDateChecks: Migration = {
  name: '20261210T0900-create-birth-date-checks',
  up: `
    create table birth_date_checks (
      id uuid constraint birth_date_checks__pkey primary key,
      sequence bigint generated always as identity constraint birth_date_checks__sequence_key unique,
      certificate_id uuid not null constraint birth_date_checks__certificate_fkey references certificates (id),
      at timestamptz not null,
      act text not null constraint birth_date_checks__act_check check (act in ('confirmation', 'file', 'reopening')),
      matched boolean not null,
      closes boolean not null
    );
    create index birth_date_checks__certificate_idx on birth_date_checks (certificate_id, sequence);
    select append_only('birth_date_checks');
  `,
  down: `drop table birth_date_checks;`,
};
