// Breaches of personal data (UU 27/2022 art. 46): the register, its steps, which never change, and who was told of each.
import type { Migration } from '../migration.ts';

export const createBreaches: Migration = {
  name: '20261231T3000-create-breaches',
  up: `
    create table breaches (
      id uuid constraint breaches__pkey primary key,
      title text not null,
      status text not null constraint breaches__status_check check (status in
        ('recorded', 'people_told', 'authority_told', 'told', 'closed', 'dismissed')),
      what text not null,
      found_at timestamptz not null,
      occurred_on date,
      data text[] not null constraint breaches__data_check check (cardinality(data) > 0 and data <@ array['name',
        'identity_number', 'birth_date', 'contact', 'photo', 'disability', 'training', 'assessment', 'certificate', 'account']),
      everybody boolean not null,
      centre_ids uuid[] not null,
      body_ids uuid[] not null,
      people integer not null constraint breaches__people_check check (people >= 0),
      measures text not null,
      contact text not null,
      recorded_at timestamptz not null,
      recorded_by_name text not null,
      due_at timestamptz not null,
      escalated_at timestamptz,
      closed_at timestamptz,
      outcome text,
      version integer not null,
      constraint breaches__concerned_check check (everybody or cardinality(centre_ids) + cardinality(body_ids) > 0),
      constraint breaches__closed_check check ((status in ('closed', 'dismissed')) = (closed_at is not null))
    );
    create index breaches__due_idx on breaches (due_at) where escalated_at is null;

    create table breach_steps (
      id uuid constraint breach_steps__pkey primary key,
      breach_id uuid not null constraint breach_steps__breach_fkey references breaches (id),
      event text,
      at timestamptz not null,
      by_id uuid,
      by_name text not null,
      note text
    );
    create index breach_steps__breach_idx on breach_steps (breach_id, id);
    select append_only('breach_steps');

    create table breach_notices (
      id uuid constraint breach_notices__pkey primary key default gen_random_uuid(),
      breach_id uuid not null constraint breach_notices__breach_fkey references breaches (id),
      person_id uuid constraint breach_notices__person_fkey references people (id),
      account_id uuid constraint breach_notices__account_fkey references accounts (id),
      centre_id uuid constraint breach_notices__centre_fkey references centres (id),
      body_id uuid constraint breach_notices__body_fkey references certification_bodies (id),
      told_at timestamptz not null,
      read_at timestamptz,
      constraint breach_notices__one_check check (num_nonnulls(person_id, account_id) = 1),
      constraint breach_notices__issuer_check check (num_nonnulls(centre_id, body_id) <= 1)
    );
    create index breach_notices__breach_idx on breach_notices (breach_id);
    create index breach_notices__person_idx on breach_notices (person_id);
    create index breach_notices__account_idx on breach_notices (account_id);
  `,
  down: `
    drop table breach_notices;
    drop table breach_steps;
    drop table breaches;
  `,
};
