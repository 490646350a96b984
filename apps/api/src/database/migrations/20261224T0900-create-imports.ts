// Imports: the file, its rows in a staging area where each is judged before anything changes, and what was there before.
import type { Migration } from '../migration.ts';

export const createImports: Migration = {
  name: '20261224T0900-create-imports',
  up: `
    create table imports (
      id uuid constraint imports__pkey primary key,
      kind text not null,
      status text not null constraint imports__status_check check (status in
        ('uploaded', 'staging', 'staged', 'applying', 'applied', 'undoing', 'undone', 'failed', 'discarded')),
      file_name text not null,
      file_sha256 text not null,
      centre_id uuid constraint imports__centre_fkey references centres (id),
      locale text not null,
      requested_by_id uuid not null,
      requested_by_name text not null,
      requested_at timestamptz not null,
      sheets jsonb not null,
      matching jsonb,
      new_rows integer not null default 0,
      changed_rows integer not null default 0,
      same_rows integer not null default 0,
      rejected_rows integer not null default 0,
      kept_rows integer not null default 0,
      failure jsonb,
      applied_at timestamptz,
      undone_at timestamptz
    );
    create index imports__centre_idx on imports (centre_id, id);
    create index imports__file_idx on imports (kind, file_sha256);
    create table import_files (
      import_id uuid constraint import_files__pkey primary key
        constraint import_files__import_fkey references imports (id) on delete cascade,
      content bytea not null
    );
    alter table import_files alter column content set storage external;
    create table import_rows (
      import_id uuid not null constraint import_rows__import_fkey references imports (id) on delete cascade,
      row integer not null,
      thing_id uuid not null,
      cells jsonb not null,
      values jsonb,
      issues jsonb not null,
      found jsonb not null default '[]',
      outcome text not null constraint import_rows__outcome_check check (outcome in ('new', 'changed', 'same', 'rejected')),
      target_id uuid,
      before jsonb,
      version_after integer,
      kept boolean not null default false,
      constraint import_rows__pkey primary key (import_id, row)
    );
    create unlogged table import_progress (
      import_id uuid constraint import_progress__pkey primary key,
      percent integer not null
    );
    create table import_matchings (
      kind text not null,
      owner_id uuid not null,
      heading text not null,
      field text not null,
      constraint import_matchings__pkey primary key (kind, owner_id, heading)
    );
  `,
  down: `
    drop table import_matchings;
    drop table import_progress;
    drop table import_rows;
    drop table import_files;
    drop table imports;
  `,
};
