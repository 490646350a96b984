// The transparency log: each row that must never change leaves a salted mark of itself, written by the database in the same transaction.
import type { Migration } from '../migration.ts';

const INTO_LOG = `
  create table log_entries (
    sequence bigint generated always as identity constraint log_entries__pkey primary key,
    table_name text not null,
    row_id text not null,
    salt bytea not null constraint log_entries__salt_check check (length(salt) = 16),
    digest bytea not null constraint log_entries__digest_check check (length(digest) = 32),
    written_by text not null,
    leaf_index bigint constraint log_entries__leaf_key unique
  );
  create index log_entries__row_idx on log_entries (table_name, row_id, sequence);
  create index log_entries__waiting_idx on log_entries (sequence) where leaf_index is null;

  -- The row as text that is the same in every session. What is null is left out, so that a new empty column changes no mark.
  create function log_record(row_as_json jsonb) returns text language sql immutable as $$
    select coalesce(jsonb_object_agg(key, value), '{}')::text from jsonb_each(row_as_json) where value <> 'null'
  $$;

  create function log_rows() returns trigger
    language plpgsql security definer set search_path = public set timezone = 'UTC' set bytea_output = 'hex' as $$
  begin
    -- A backup brings its own marks.
    if current_setting('kompeten.restoring', true) = 'on' then return null; end if;
    insert into log_entries (table_name, row_id, salt, digest, written_by)
      select tg_table_name, r.j ->> tg_argv[0], r.salt,
        sha256(r.salt || convert_to(session_user || E'\\n' || log_record(r.j), 'UTF8')), session_user
      from (select to_jsonb(n) as j, uuid_send(gen_random_uuid()) as salt from new_rows n offset 0) r;
    return null;
  end $$;

  -- A file is marked by its SHA-256, so that whoever holds it can find it in the log.
  create function log_files() returns trigger
    language plpgsql security definer set search_path = public set timezone = 'UTC' set bytea_output = 'hex' as $$
  begin
    if current_setting('kompeten.restoring', true) = 'on' then return null; end if;
    insert into log_entries (table_name, row_id, salt, digest, written_by)
      select tg_table_name, r.j ->> 'certificate_id', r.salt,
        sha256(r.salt || convert_to(session_user || E'\\n' || log_record(r.j), 'UTF8')), session_user
      from (select jsonb_build_object('certificate_id', n.certificate_id, 'stored_at', n.stored_at,
          'pdf', encode(sha256(n.pdf), 'hex')) as j, uuid_send(gen_random_uuid()) as salt
        from new_rows n offset 0) r;
    return null;
  end $$;
`;

const logged = (table: string, event: 'insert' | 'update', work: string) => `
  create trigger log_${event} after ${event} on ${table} referencing new table as new_rows
    for each statement execute function ${work};`;

/** Rows that were there before the log was. */
const already = (table: string, id: string, json: string) => `
  insert into log_entries (table_name, row_id, salt, digest, written_by)
    select '${table}', r.j ->> '${id}', r.salt,
      sha256(r.salt || convert_to(session_user || E'\\n' || log_record(r.j), 'UTF8')), session_user
    from (select ${json} as j, uuid_send(gen_random_uuid()) as salt from ${table} n offset 0) r;`;

export const createLogEntries: Migration = {
  name: '20261228T1000-create-log-entries',
  up: `
    ${INTO_LOG}
    set local timezone = 'UTC';
    set local bytea_output = 'hex';
    ${already('audit_events', 'id', 'to_jsonb(n)')}
    ${already('audit_seals', 'number', 'to_jsonb(n)')}
    ${already('certificates', 'id', 'to_jsonb(n)')}
    ${already('status_events', 'id', 'to_jsonb(n)')}
    ${already(
      'certificate_files',
      'certificate_id',
      `jsonb_build_object('certificate_id', n.certificate_id, 'stored_at', n.stored_at, 'pdf', encode(sha256(n.pdf), 'hex'))`,
    )}
    ${logged('audit_events', 'insert', `log_rows('id')`)}
    ${logged('audit_seals', 'insert', `log_rows('number')`)}
    ${logged('certificates', 'insert', `log_rows('id')`)}
    ${logged('certificates', 'update', `log_rows('id')`)}
    ${logged('status_events', 'insert', `log_rows('id')`)}
    ${logged('certificate_files', 'insert', 'log_files()')}
  `,
  down: `
    drop trigger log_insert on certificate_files;
    drop trigger log_insert on status_events;
    drop trigger log_update on certificates;
    drop trigger log_insert on certificates;
    drop trigger log_insert on audit_seals;
    drop trigger log_insert on audit_events;
    drop function log_files();
    drop function log_rows();
    drop function log_record(jsonb);
    drop table log_entries;
  `,
};
