// Trainees sign in with a code sent to a contact that their centre has verified; contacts are sealed, codes hashed.
import type { Migration } from '../migration.ts';

export const createSignInCodes: Migration = {
  name: '20261205T0510-create-sign-in-codes',
  up: `
    create table contacts (
      id uuid constraint contacts__pkey primary key,
      person_id uuid not null constraint contacts__person_fkey references people (id),
      enrolment_id uuid not null constraint contacts__enrolment_fkey references enrolments (id),
      centre_id uuid not null constraint contacts__centre_fkey references centres (id),
      kind text not null constraint contacts__kind_check check (kind in ('phone', 'email')),
      value_key bytea not null,
      value_sealed bytea,
      masked text not null,
      verified_at timestamptz not null,
      verified_by_id uuid not null,
      verified_by_name text not null,
      withdrawn_at timestamptz,
      constraint contacts__sealed_check check ((withdrawn_at is null) = (value_sealed is not null))
    );
    create unique index contacts__value_key on contacts (centre_id, value_key) where withdrawn_at is null;
    create index contacts__lookup_idx on contacts (value_key) where withdrawn_at is null;
    create index contacts__person_idx on contacts (person_id);

    create table sign_in_codes (
      id uuid constraint sign_in_codes__pkey primary key,
      value_key bytea not null,
      contact_id uuid constraint sign_in_codes__contact_fkey references contacts (id),
      code_hash bytea not null,
      code_sealed bytea,
      locale text not null constraint sign_in_codes__locale_check check (locale in ('id', 'en')),
      failed_tries integer not null,
      created_at timestamptz not null,
      expires_at timestamptz not null,
      used_at timestamptz
    );
    create index sign_in_codes__value_idx on sign_in_codes (value_key, id);
    create index sign_in_codes__expiry_idx on sign_in_codes (expires_at);
  `,
  down: `
    drop table sign_in_codes;
    drop table contacts;
  `,
};
