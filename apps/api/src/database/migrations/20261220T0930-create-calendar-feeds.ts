// Calendars behind a secret address, and what each was last told, so that changes count and what was cancelled is said.
import type { Migration } from '../migration.ts';

export const createCalendarFeeds: Migration = {
  name: '20261220T0930-create-calendar-feeds',
  up: `
    create table calendar_feeds (
      id uuid constraint calendar_feeds__pkey primary key,
      account_id uuid not null constraint calendar_feeds__account_fkey references accounts (id)
        constraint calendar_feeds__account_key unique,
      token_hash bytea not null constraint calendar_feeds__token_key unique,
      token_sealed bytea not null,
      centre_ids uuid[],
      created_at timestamptz not null
    );

    create table calendar_entries (
      feed_id uuid constraint calendar_entries__feed_fkey references calendar_feeds (id) on delete cascade,
      session_id uuid not null,
      entry jsonb not null,
      constraint calendar_entries__pkey primary key (feed_id, session_id)
    );
  `,
  down: `
    drop table calendar_entries;
    drop table calendar_feeds;
  `,
};
