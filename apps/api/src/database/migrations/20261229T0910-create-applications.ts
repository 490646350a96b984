// Applications for assessment (APL.01), self-assessments (APL.02) and plans (MAPA); what was submitted stands for ever (rule 9).
import type { Migration } from '../migration.ts';

export const createApplications: Migration = {
  name: '20261229T0910-create-applications',
  up: `
    create table assessment_applications (
      id uuid constraint assessment_applications__pkey primary key,
      number text not null,
      body_id uuid not null constraint assessment_applications__body_fkey references certification_bodies (id),
      scheme_id uuid not null constraint assessment_applications__scheme_fkey references certification_schemes (id),
      scheme_version_id uuid not null constraint assessment_applications__version_fkey references scheme_versions (id),
      person_id uuid not null constraint assessment_applications__person_fkey references people (id),
      purpose text not null constraint assessment_applications__purpose_check
        check (purpose in ('certification', 'renewal', 'reassessment', 'new_version')),
      cooperative_id uuid constraint assessment_applications__cooperative_fkey references cooperatives (id),
      cooperative_role text,
      status text not null constraint assessment_applications__status_check check (status in ('draft', 'submitted',
        'needs_fix', 'accepted', 'rejected', 'self_assessed', 'continued', 'stopped', 'scheduled')),
      form jsonb not null,
      submitted jsonb,
      submitted_at timestamptz,
      checks jsonb not null,
      remark text,
      warnings text[] not null,
      unit_codes text[] not null,
      outcome text constraint assessment_applications__outcome_check check (outcome in ('competent', 'not_yet_competent')),
      decided_on date,
      valid_until date,
      missing_units text[] not null default '{}',
      reassesses_candidacy_id uuid,
      assessor_id uuid constraint assessment_applications__assessor_fkey references assessor_profiles (id),
      entered_by text not null constraint assessment_applications__entered_by_check
        check (entered_by in ('applicant', 'staff')),
      closed_at timestamptz,
      created_at timestamptz not null,
      demo boolean not null,
      version integer not null,
      constraint assessment_applications__number_key unique (body_id, number)
    );
    create unique index assessment_applications__one_open_key on assessment_applications (person_id, scheme_id)
      where closed_at is null and status not in ('rejected', 'stopped');
    create index assessment_applications__person_idx on assessment_applications (person_id, created_at desc);
    create index assessment_applications__body_idx on assessment_applications (body_id, created_at desc, id desc);
    create index assessment_applications__assessor_idx on assessment_applications (assessor_id);

    create table application_submissions (
      application_id uuid not null constraint application_submissions__application_fkey
        references assessment_applications (id),
      number integer not null constraint application_submissions__number_check check (number >= 1),
      content jsonb not null,
      submitted_at timestamptz not null,
      by_id uuid not null,
      by_name text not null,
      constraint application_submissions__pkey primary key (application_id, number)
    );
    select append_only('application_submissions');

    create table application_evidence (
      id uuid constraint application_evidence__pkey primary key,
      application_id uuid not null constraint application_evidence__application_fkey
        references assessment_applications (id),
      kind text not null,
      requirement integer,
      file_id uuid not null constraint application_evidence__file_fkey references assessment_files (id),
      checked text constraint application_evidence__checked_check check (checked in ('met', 'not_met')),
      remark text,
      added_at timestamptz not null,
      added_by text not null constraint application_evidence__added_by_check check (added_by in ('applicant', 'staff')),
      removed_at timestamptz
    );
    create index application_evidence__application_idx on application_evidence (application_id, id);

    create table self_assessments (
      application_id uuid constraint self_assessments__pkey primary key
        constraint self_assessments__application_fkey references assessment_applications (id),
      answers jsonb not null,
      signed_at timestamptz not null,
      reviewed_by_id uuid,
      reviewed_by_name text,
      reviewed_at timestamptz,
      outcome text constraint self_assessments__outcome_check check (outcome in ('continued', 'stopped')),
      remark text
    );

    create table assessment_plans (
      application_id uuid constraint assessment_plans__pkey primary key
        constraint assessment_plans__application_fkey references assessment_applications (id),
      criteria jsonb not null,
      note text,
      approved_at timestamptz,
      approved_by_id uuid,
      approved_by_name text
    );
  `,
  down: `
    drop table assessment_plans;
    drop table self_assessments;
    drop table application_evidence;
    drop table application_submissions;
    drop table assessment_applications;
  `,
};
