// A value of a setting that ends records sooner waits for a second administrator; what became of each proposal stays.
import type { Migration } from '../migration.ts';

export const proposeRetention: Migration = {
  name: '20261231T3710-propose-retention',
  up: `
    create table retention_proposals (
      id uuid constraint retention_proposals__pkey primary key,
      key text not null,
      months integer not null,
      source text not null,
      status text not null constraint retention_proposals__status_check
        check (status in ('open', 'confirmed', 'dropped', 'superseded')),
      proposed_at timestamptz not null,
      proposed_by_id uuid not null,
      proposed_by_name text not null,
      decided_at timestamptz,
      decided_by_id uuid,
      decided_by_name text,
      constraint retention_proposals__decided_check check ((status = 'open') = (decided_at is null)),
      constraint retention_proposals__second_check check (status <> 'confirmed' or decided_by_id <> proposed_by_id)
    );
    create unique index retention_proposals__open_key on retention_proposals (key) where status = 'open';
  `,
  down: 'drop table retention_proposals',
};
