// Where the systems of employers are told of changes, of which codes, and what became of each delivery.
import type { Migration } from '../migration.ts';

export const createWebhooks: Migration = {
  name: '20261205T0420-create-webhooks',
  up: `
    create table webhooks (
      api_key_id uuid constraint webhooks__pkey primary key constraint webhooks__key_fkey references api_keys (id),
      url text not null,
      secret_sealed bytea not null,
      previous_secret_sealed bytea,
      previous_secret_until timestamptz,
      status text not null constraint webhooks__status_check check (status in ('active', 'disabled')),
      failing_since timestamptz,
      disabled_at timestamptz,
      created_at timestamptz not null
    );

    create table webhook_watches (
      api_key_id uuid not null constraint webhook_watches__key_fkey references webhooks (api_key_id) on delete cascade,
      certificate_id uuid not null constraint webhook_watches__certificate_fkey references certificates (id),
      standing text not null,
      standing_since timestamptz not null,
      due_at timestamptz,
      constraint webhook_watches__pkey primary key (api_key_id, certificate_id)
    );
    create index webhook_watches__certificate_idx on webhook_watches (certificate_id);
    create index webhook_watches__due_idx on webhook_watches (due_at) where due_at is not null;

    create table webhook_deliveries (
      id uuid constraint webhook_deliveries__pkey primary key,
      api_key_id uuid not null constraint webhook_deliveries__key_fkey references webhooks (api_key_id) on delete cascade,
      type text not null,
      code text collate "C",
      payload text not null,
      status text not null constraint webhook_deliveries__status_check check (status in ('pending', 'delivered', 'failed')),
      attempts integer not null default 0,
      created_at timestamptz not null,
      last_attempt_at timestamptz,
      next_attempt_at timestamptz,
      last_status integer,
      last_fault text
    );
    create index webhook_deliveries__key_idx on webhook_deliveries (api_key_id, id);
    create index webhook_deliveries__created_idx on webhook_deliveries (created_at);
  `,
  down: `
    drop table webhook_deliveries;
    drop table webhook_watches;
    drop table webhooks;
  `,
};
