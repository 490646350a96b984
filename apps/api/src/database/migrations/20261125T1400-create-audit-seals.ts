// Seals make the trail tamper-evident: each holds the hashes of its lines and of the seal before it.
import type { Migration } from '../migration.ts';

export const createAuditSeals: Migration = {
  name: '20261125T1400-create-audit-seals',
  up: `
    create table audit_seals (
      number integer constraint audit_seals__pkey primary key constraint audit_seals__number_check check (number > 0),
      last_sequence bigint not null constraint audit_seals__sequence_key unique,
      entries bytea not null,
      previous_hash bytea not null,
      hash bytea not null,
      sealed_at timestamptz not null
    );
    select append_only('audit_seals');

    -- The newest line before which no transaction can add another: it waits for those that write at this moment.
    create function audit_settled_sequence() returns bigint
      language plpgsql security definer set search_path = public set lock_timeout = '1s' as $$
    begin
      lock table audit_events in share mode;
      return (select max(sequence) from audit_events);
    exception when lock_not_available then
      return null;
    end $$;
  `,
  down: `
    drop function audit_settled_sequence();
    drop table audit_seals;
  `,
};
