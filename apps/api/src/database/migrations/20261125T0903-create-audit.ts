// What happened, by whom and when; the auditor reads it, nobody changes it.
import type { Migration } from '../migration.ts';

export const createAudit: Migration = {
  name: '20261125T0903-create-audit',
  up: `
    create table audit_events (
      id uuid constraint audit_events__pkey primary key,
      sequence bigint generated always as identity constraint audit_events__sequence_key unique,
      schema_version integer not null,
      at timestamptz not null,
      type text not null,
      actor_id uuid,
      actor_name text,
      via text not null,
      subject_type text not null,
      subject_id text not null,
      centre_id uuid,
      data jsonb not null,
      trace_id text
    );
    create index audit_events__subject_idx on audit_events (subject_type, subject_id, sequence);
    create index audit_events__actor_idx on audit_events (actor_id, sequence);
    create index audit_events__type_idx on audit_events (type, sequence);
    create index audit_events__centre_idx on audit_events (centre_id, sequence);
    select append_only('audit_events');
  `,
  down: `drop table audit_events;`,
};
