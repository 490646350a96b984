// Certification bodies issue documents too: each certificate has one issuer, a centre or a body; BNSP's numbers are imported.
import type { Migration } from '../migration.ts';

export const issueForBodies: Migration = {
  name: '20261229T1210-issue-for-bodies',
  up: `
    alter table certificates
      alter column centre_id drop not null,
      add column body_id uuid constraint certificates__body_fkey references certification_bodies (id),
      add column decision_id uuid constraint certificates__decision_fkey references certification_decisions (id),
      add column blank_number text,
      add constraint certificates__issuer_check check (num_nonnulls(centre_id, body_id) = 1),
      add constraint certificates__body_number_key unique (body_id, number);
    create unique index certificates__decision_key on certificates (decision_id)
      where replaces_id is null and status not in ('void', 'revoked', 'replaced');
    create unique index certificates__bnsp_number_key on certificates (number) where kind = 'competency' and origin = 'issued_here';
    create unique index certificates__blank_number_key on certificates (blank_number);
    create index certificates__body_idx on certificates (body_id, id);
    create index certificates__awaiting_idx on certificates (body_id) where status in ('draft', 'awaiting_bnsp');

    create table body_number_series (
      body_id uuid not null constraint body_number_series__body_fkey references certification_bodies (id),
      year integer not null,
      pattern text not null,
      last_sequence integer not null constraint body_number_series__sequence_check check (last_sequence >= 0),
      constraint body_number_series__pkey primary key (body_id, year)
    );

    alter table certificate_requests
      alter column centre_id drop not null,
      add column body_id uuid constraint certificate_requests__body_fkey references certification_bodies (id),
      add constraint certificate_requests__issuer_check check (num_nonnulls(centre_id, body_id) = 1);
    create index certificate_requests__body_idx on certificate_requests (body_id, id);

    alter table complaints
      alter column centre_id drop not null,
      add column body_id uuid constraint complaints__body_fkey references certification_bodies (id),
      add constraint complaints__issuer_check check (num_nonnulls(centre_id, body_id) = 1);
    create index complaints__body_idx on complaints (body_id, id);

    create table competency_batches (
      id uuid constraint competency_batches__pkey primary key,
      body_id uuid not null constraint competency_batches__body_fkey references certification_bodies (id),
      status text not null constraint competency_batches__status_check
        check (status in ('pending_approval', 'queued', 'running', 'done', 'rejected', 'void')),
      list_hash text not null,
      requested_by_id uuid not null,
      requested_by_name text not null,
      requested_at timestamptz not null,
      approved_by_id uuid,
      approved_by_name text,
      approved_at timestamptz,
      signatory_capacity text,
      decision_reason text,
      finished_at timestamptz,
      constraint competency_batches__four_eyes_check check (approved_by_id is null or approved_by_id <> requested_by_id)
    );
    create index competency_batches__body_idx on competency_batches (body_id, id);

    create table competency_batch_items (
      batch_id uuid not null constraint competency_batch_items__batch_fkey references competency_batches (id),
      certificate_id uuid not null constraint competency_batch_items__certificate_fkey references certificates (id),
      position integer not null,
      constraint competency_batch_items__pkey primary key (batch_id, certificate_id)
    );
    create index competency_batch_items__certificate_idx on competency_batch_items (certificate_id);

    create table surveillances (
      id uuid constraint surveillances__pkey primary key,
      certificate_id uuid not null constraint surveillances__certificate_fkey references certificates (id)
        constraint surveillances__certificate_key unique,
      due_on date not null,
      renewal_opens_on date not null,
      status text not null constraint surveillances__status_check check (status in ('due', 'passed', 'failed')),
      note text,
      done_at timestamptz,
      done_by_name text
    );
    create index surveillances__due_idx on surveillances (due_on) where status = 'due';
    create index surveillances__renewal_idx on surveillances (renewal_opens_on);
  `,
  down: `
    drop table surveillances;
    drop table competency_batch_items;
    drop table competency_batches;
    drop index complaints__body_idx;
    alter table complaints drop constraint complaints__issuer_check, drop column body_id, alter column centre_id set not null;
    drop index certificate_requests__body_idx;
    alter table certificate_requests drop constraint certificate_requests__issuer_check, drop column body_id,
      alter column centre_id set not null;
    drop table body_number_series;
    drop index certificates__bnsp_number_key;
    drop index certificates__decision_key;
    alter table certificates drop constraint certificates__issuer_check, drop constraint certificates__body_number_key,
      drop column blank_number, drop column decision_id, drop column body_id, alter column centre_id set not null;
  `,
};
