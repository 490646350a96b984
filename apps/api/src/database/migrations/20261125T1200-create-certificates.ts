// Certificates: a number in a gap-free series, the frozen contents, the signed file, and what happened to it.
import type { Migration } from '../migration.ts';

export const createCertificates: Migration = {
  name: '20261125T1200-create-certificates',
  up: `
    create table number_series (
      centre_id uuid constraint number_series__centre_fkey references centres (id),
      year integer not null,
      pattern text not null,
      last_sequence integer not null constraint number_series__sequence_check check (last_sequence >= 0),
      constraint number_series__pkey primary key (centre_id, year)
    );

    create table certificates (
      id uuid constraint certificates__pkey primary key,
      kind text not null
        constraint certificates__kind_check check (kind in ('training', 'participation', 'competency', 'assessment_result')),
      origin text not null constraint certificates__origin_check check (origin in ('issued_here', 'recorded')),
      number text,
      series_year integer,
      series_sequence integer,
      code text collate "C" not null constraint certificates__code_key unique
        constraint certificates__code_check check (code ~ '^[0-9A-HJKMNP-TV-Z]{16}$'),
      holder_name text not null,
      title text not null,
      cohort_id uuid constraint certificates__cohort_fkey references cohorts (id),
      enrolment_id uuid constraint certificates__enrolment_fkey references enrolments (id),
      person_id uuid not null constraint certificates__person_fkey references people (id),
      centre_id uuid not null constraint certificates__centre_fkey references centres (id),
      issuer text not null,
      status text not null constraint certificates__status_check check (status in
        ('draft', 'numbered', 'void', 'awaiting_bnsp', 'signed', 'issued', 'suspended', 'revoked', 'replaced', 'renewed')),
      issued_on date,
      valid_until date,
      specimen boolean not null,
      document jsonb not null,
      assurance text not null constraint certificates__assurance_check check (assurance in ('certified', 'uncertified')),
      signed_by text,
      signed_at timestamptz,
      sha256 text constraint certificates__sha256_key unique,
      replaces_id uuid constraint certificates__replaces_fkey references certificates (id),
      created_at timestamptz not null,
      version integer not null,
      constraint certificates__sequence_key unique (centre_id, series_year, series_sequence),
      constraint certificates__number_key unique (centre_id, number),
      constraint certificates__signed_check check (status not in ('issued', 'suspended', 'revoked', 'replaced', 'renewed')
        or origin = 'recorded' or (number is not null and issued_on is not null and sha256 is not null))
    );
    create unique index certificates__enrolment_key on certificates (enrolment_id, kind)
      where replaces_id is null and status in ('draft', 'numbered', 'signed', 'issued', 'suspended');
    create unique index certificates__replaces_key on certificates (replaces_id) where status <> 'void';
    create index certificates__centre_idx on certificates (centre_id, id);
    create index certificates__cohort_idx on certificates (cohort_id, id);
    create index certificates__person_idx on certificates (person_id, id);
    create index certificates__search_idx on certificates using gin (to_tsvector('simple', holder_name));

    create table certificate_files (
      certificate_id uuid constraint certificate_files__pkey primary key
        constraint certificate_files__certificate_fkey references certificates (id),
      pdf bytea not null,
      stored_at timestamptz not null
    );
    alter table certificate_files alter column pdf set storage external;
    select append_only('certificate_files');

    create table status_events (
      id uuid constraint status_events__pkey primary key,
      sequence bigint generated always as identity constraint status_events__sequence_key unique,
      certificate_id uuid not null constraint status_events__certificate_fkey references certificates (id),
      type text not null constraint status_events__type_check check (type in
        ('issued', 'suspended', 'suspension_confirmed', 'reinstated', 'revoked', 'replaced')),
      at timestamptz not null,
      reason_class text,
      lapses_at timestamptz,
      replaced_by_code text,
      actor_id uuid,
      request_id uuid
    );
    create index status_events__certificate_idx on status_events (certificate_id, sequence);
    create unique index status_events__issued_key on status_events (certificate_id) where type = 'issued';
    select append_only('status_events');
  `,
  down: `
    drop table status_events;
    drop table certificate_files;
    drop table certificates;
    drop table number_series;
  `,
};
