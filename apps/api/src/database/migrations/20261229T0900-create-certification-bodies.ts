// Certification bodies (LSP), their licences and scope, their assessors and places of assessment.
import type { Migration } from '../migration.ts';

export const createCertificationBodies: Migration = {
  name: '20261229T0900-create-certification-bodies',
  up: `
    create table certification_bodies (
      id uuid constraint certification_bodies__pkey primary key,
      name text not null,
      kind text not null constraint certification_bodies__kind_check check (kind in ('p1', 'p2', 'p3')),
      region_code text not null constraint certification_bodies__region_fkey references regions (code),
      address text,
      phone text,
      email text,
      centre_id uuid constraint certification_bodies__centre_fkey references centres (id),
      quorum integer not null constraint certification_bodies__quorum_check check (quorum between 1 and 15),
      demo boolean not null,
      version integer not null
    );
    create unique index certification_bodies__name_key on certification_bodies (lower(name));

    alter table memberships
      add constraint memberships__body_fkey foreign key (certification_body_id) references certification_bodies (id);
    create index memberships__body_idx on memberships (certification_body_id, role);

    create table assessment_files (
      id uuid constraint assessment_files__pkey primary key,
      body_id uuid not null constraint assessment_files__body_fkey references certification_bodies (id),
      type text not null constraint assessment_files__type_check check (type in ('image/jpeg', 'application/pdf')),
      sealed bytea not null,
      added_at timestamptz not null,
      added_by_id uuid not null,
      added_by_name text not null
    );
    create index assessment_files__body_idx on assessment_files (body_id);
    select append_only('assessment_files');

    create table body_licences (
      id uuid constraint body_licences__pkey primary key,
      body_id uuid not null constraint body_licences__body_fkey references certification_bodies (id),
      number text not null,
      valid_from date not null,
      valid_until date not null constraint body_licences__dates_check check (valid_until >= valid_from),
      lifted_by_file_id uuid constraint body_licences__letter_fkey references assessment_files (id),
      lift jsonb,
      demo boolean not null,
      constraint body_licences__lift_check check ((lift is null) = (lifted_by_file_id is null))
    );
    create unique index body_licences__number_key on body_licences (body_id, lower(number));

    create table licence_scopes (
      licence_id uuid not null constraint licence_scopes__licence_fkey references body_licences (id),
      scheme_id uuid not null constraint licence_scopes__scheme_fkey references certification_schemes (id),
      ends_on date,
      reason text,
      constraint licence_scopes__pkey primary key (licence_id, scheme_id),
      constraint licence_scopes__reason_check check ((ends_on is null) = (reason is null))
    );
    create index licence_scopes__scheme_idx on licence_scopes (scheme_id);

    alter table scheme_versions
      add column requirements jsonb not null default '[]',
      add column validity_months integer not null default 36,
      add column surveillance_months integer not null default 12,
      add column renewal_opens_months integer not null default 30,
      add column reassessment_days integer not null default 180,
      add column fee_rupiah integer;

    create table assessor_profiles (
      id uuid constraint assessor_profiles__pkey primary key,
      body_id uuid not null constraint assessor_profiles__body_fkey references certification_bodies (id),
      person_id uuid not null constraint assessor_profiles__person_fkey references people (id),
      account_id uuid constraint assessor_profiles__account_fkey references accounts (id),
      met_number text not null,
      valid_from date not null,
      valid_until date not null constraint assessor_profiles__dates_check check (valid_until >= valid_from),
      region_code text not null constraint assessor_profiles__region_fkey references regions (code),
      max_candidates_a_day integer constraint assessor_profiles__load_check check (max_candidates_a_day between 1 and 50),
      active boolean not null,
      demo boolean not null,
      version integer not null,
      constraint assessor_profiles__person_key unique (body_id, person_id)
    );
    create unique index assessor_profiles__met_key on assessor_profiles (body_id, lower(met_number));
    create index assessor_profiles__person_idx on assessor_profiles (person_id);
    create index assessor_profiles__account_idx on assessor_profiles (account_id);

    create table assessor_authorisations (
      assessor_id uuid not null constraint assessor_authorisations__assessor_fkey references assessor_profiles (id),
      scheme_version_id uuid not null constraint assessor_authorisations__version_fkey references scheme_versions (id),
      from_on date not null,
      until_on date constraint assessor_authorisations__dates_check check (until_on >= from_on),
      constraint assessor_authorisations__pkey primary key (assessor_id, scheme_version_id)
    );
    create index assessor_authorisations__version_idx on assessor_authorisations (scheme_version_id);

    create table conflict_declarations (
      id uuid constraint conflict_declarations__pkey primary key,
      body_id uuid not null constraint conflict_declarations__body_fkey references certification_bodies (id),
      declarant_person_id uuid constraint conflict_declarations__person_fkey references people (id),
      declarant_account_id uuid constraint conflict_declarations__account_fkey references accounts (id),
      declarant_name text not null,
      subject_person_id uuid not null constraint conflict_declarations__subject_fkey references people (id),
      kind text not null constraint conflict_declarations__kind_check
        check (kind in ('relative', 'same_cooperative', 'business', 'other')),
      note text,
      declared_at timestamptz not null,
      declared_by_id uuid not null,
      declared_by_name text not null,
      constraint conflict_declarations__declarant_check check (num_nonnulls(declarant_person_id, declarant_account_id) >= 1)
    );
    create unique index conflict_declarations__once_key on conflict_declarations
      (coalesce(declarant_person_id, declarant_account_id), subject_person_id, kind);
    create index conflict_declarations__subject_idx on conflict_declarations (subject_person_id);

    create table assessment_sites (
      id uuid constraint assessment_sites__pkey primary key,
      body_id uuid not null constraint assessment_sites__body_fkey references certification_bodies (id),
      name text not null,
      kind text not null constraint assessment_sites__kind_check check (kind in ('permanent', 'ad_hoc', 'workplace')),
      region_code text not null constraint assessment_sites__region_fkey references regions (code),
      address text,
      room_id uuid constraint assessment_sites__room_fkey references rooms (id),
      seats integer not null constraint assessment_sites__seats_check check (seats between 1 and 1000),
      verified_from date,
      verified_until date constraint assessment_sites__dates_check check (verified_until >= verified_from),
      verification jsonb,
      demo boolean not null,
      version integer not null
    );
    create unique index assessment_sites__name_key on assessment_sites (body_id, lower(name));
    create index assessment_sites__room_idx on assessment_sites (room_id);
  `,
  down: `
    drop table assessment_sites;
    drop table conflict_declarations;
    drop table assessor_authorisations;
    drop table assessor_profiles;
    alter table scheme_versions
      drop column fee_rupiah, drop column reassessment_days, drop column renewal_opens_months,
      drop column surveillance_months, drop column validity_months, drop column requirements;
    drop table licence_scopes;
    drop table body_licences;
    drop table assessment_files;
    drop index memberships__body_idx;
    alter table memberships drop constraint memberships__body_fkey;
    drop table certification_bodies;
  `,
};
