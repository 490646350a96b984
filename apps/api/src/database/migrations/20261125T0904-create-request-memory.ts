// The edge remembers two things: which repeated request was answered already, and who asks too often.
import type { Migration } from '../migration.ts';

export const createRequestMemory: Migration = {
  name: '20261125T0904-create-request-memory',
  up: `
    create table idempotency_keys (
      key_hash bytea constraint idempotency_keys__pkey primary key,
      body_hash bytea not null,
      status integer,
      sealed_answer bytea,
      created_at timestamptz not null default now()
    );
    create index idempotency_keys__age_idx on idempotency_keys (created_at);

    create table rate_limits (
      bucket text constraint rate_limits__pkey primary key,
      window_ends_at timestamptz not null,
      hits integer not null
    );
    create index rate_limits__age_idx on rate_limits (window_ends_at);
  `,
  down: `
    drop table rate_limits;
    drop table idempotency_keys;
  `,
};
