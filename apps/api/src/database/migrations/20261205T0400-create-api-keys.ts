// Keys of employers' systems: the secret as its hash, the contact sealed; a key is never deleted, since the trail names it.
import type { Migration } from '../migration.ts';

export const createApiKeys: Migration = {
  name: '20261205T0400-create-api-keys',
  up: `
    create table api_keys (
      id uuid constraint api_keys__pkey primary key,
      organisation text not null,
      name text not null,
      contact_sealed bytea not null,
      key_hash bytea not null constraint api_keys__hash_key unique,
      hint text not null,
      scopes text[] not null constraint api_keys__scopes_check check (scopes <@ array['verify', 'watch'] and scopes <> '{}'),
      rate_class text not null constraint api_keys__rate_class_check check (rate_class in ('standard', 'large')),
      expires_on date not null,
      created_at timestamptz not null,
      last_used_at timestamptz,
      revoked_at timestamptz
    );
  `,
  down: 'drop table api_keys;',
};
