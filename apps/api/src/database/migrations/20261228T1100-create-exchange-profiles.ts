// Layouts of the systems that a centre feeds beside this one, edition by edition.
import type { Migration } from '../migration.ts';

export const createExchangeProfiles: Migration = {
  name: '20261228T1100-create-exchange-profiles',
  up: `
    create table exchange_profiles (
      id uuid constraint exchange_profiles__pkey primary key,
      line_id uuid not null,
      system text not null,
      record text not null,
      name text not null,
      direction text not null constraint exchange_profiles__direction_check check (direction in ('export', 'import', 'both')),
      columns jsonb not null,
      source text not null,
      source_date date not null,
      unconfirmed boolean not null,
      version integer not null,
      current boolean not null,
      created_at timestamptz not null,
      created_by_name text,
      constraint exchange_profiles__line_version_key unique (line_id, version)
    );
    create unique index exchange_profiles__current_key on exchange_profiles (line_id) where current;
  `,
  down: 'drop table exchange_profiles;',
};
