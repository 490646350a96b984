// How certificates look is drawn by one person and published by another; what was published is kept as it was, and named by each certificate.
// Photos from before were consented to for the centre's own use alone, so none of them is printed.
import type { Migration } from '../migration.ts';

export const createCertificateTemplates: Migration = {
  name: '20261231T2300-create-certificate-templates',
  up: `
    create table certificate_designs (
      id uuid constraint certificate_designs__pkey primary key,
      design jsonb not null,
      stored_at timestamptz not null
    );
    select append_only('certificate_designs');
    create table certificate_templates (
      id uuid constraint certificate_templates__pkey primary key,
      kind text not null,
      centre_id uuid constraint certificate_templates__centre_fkey references centres (id),
      body_id uuid constraint certificate_templates__body_fkey references certification_bodies (id),
      edition integer not null,
      status text not null,
      slots jsonb not null,
      logo bytea,
      author_ids uuid[] not null,
      changed_by_name text not null,
      changed_at timestamptz not null,
      published_by_name text,
      published_at timestamptz,
      design_id uuid constraint certificate_templates__design_fkey references certificate_designs (id),
      version integer not null,
      constraint certificate_templates__one_issuer check ((centre_id is null) <> (body_id is null)),
      constraint certificate_templates__published_has_design check ((status = 'draft') = (design_id is null))
    );
    create unique index certificate_templates__edition_key
      on certificate_templates (coalesce(centre_id, body_id), kind, edition);
    create unique index certificate_templates__one_draft_key
      on certificate_templates (coalesce(centre_id, body_id), kind) where status = 'draft';
    create unique index certificate_templates__one_in_force_key
      on certificate_templates (coalesce(centre_id, body_id), kind) where status = 'published';
    alter table certificates add column design_id uuid
      constraint certificates__design_fkey references certificate_designs (id);
    alter table enrolment_photos add column for_certificate boolean not null default false;
  `,
  down: `
    alter table enrolment_photos drop column for_certificate;
    alter table certificates drop column design_id;
    drop table certificate_templates;
    drop table certificate_designs;
  `,
};
