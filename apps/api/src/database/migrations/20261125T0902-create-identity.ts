// Who comes in, as what, and with which key; secrets are kept only as hashes or sealed by a key outside the database.
import type { Migration } from '../migration.ts';

export const createIdentity: Migration = {
  name: '20261125T0902-create-identity',
  up: `
    create table accounts (
      id uuid constraint accounts__pkey primary key,
      email text constraint accounts__email_key unique constraint accounts__email_lower_check check (email = lower(email)),
      full_name text not null,
      person_id uuid constraint accounts__person_key unique,
      password_hash text,
      status text not null constraint accounts__status_check check (status in ('active', 'locked')),
      demo boolean not null,
      second_factor_secret bytea,
      second_factor_on boolean not null,
      second_factor_last_step integer,
      created_at timestamptz not null
    );
    create index accounts__name_idx on accounts (lower(full_name) text_pattern_ops, id);

    create table memberships (
      id uuid constraint memberships__pkey primary key,
      account_id uuid not null constraint memberships__account_fkey references accounts (id),
      role text not null,
      centre_id uuid,
      certification_body_id uuid,
      cooperative_id uuid,
      region_code text,
      starts_on date not null,
      ends_on date,
      delegated_as text constraint memberships__delegated_check check (delegated_as in ('plt', 'plh')),
      constraint memberships__dates_check check (ends_on is null or ends_on >= starts_on)
    );
    create index memberships__account_idx on memberships (account_id);
    create index memberships__centre_idx on memberships (centre_id, role);

    create table sessions (
      id uuid constraint sessions__pkey primary key,
      token_hash bytea not null constraint sessions__token_key unique,
      account_id uuid not null constraint sessions__account_fkey references accounts (id),
      via text not null constraint sessions__via_check check (via in ('session', 'claim')),
      second_factor_at timestamptz,
      created_at timestamptz not null,
      last_seen_at timestamptz not null,
      expires_at timestamptz not null
    );
    create index sessions__account_idx on sessions (account_id);
    create index sessions__expiry_idx on sessions (expires_at);

    create table access_tokens (
      id uuid constraint access_tokens__pkey primary key,
      token_hash bytea not null constraint access_tokens__token_key unique,
      account_id uuid not null constraint access_tokens__account_fkey references accounts (id),
      name text not null,
      expires_on date not null,
      scopes text[],
      created_at timestamptz not null,
      last_used_at timestamptz
    );
    create index access_tokens__account_idx on access_tokens (account_id, id);
  `,
  down: `
    drop table access_tokens;
    drop table sessions;
    drop table memberships;
    drop table accounts;
  `,
};
