// Holders of competency certificates accept terms of use before the first download. What somebody accepted never changes, and
// neither does that they did; edition 0 is the usual wording, kept from the first acceptance on.
import type { Migration } from '../migration.ts';

export const createTermsOfUse: Migration = {
  name: '20261231T2411-create-terms-of-use',
  up: `
    create table terms_of_use (
      id uuid constraint terms_of_use__pkey primary key,
      body_id uuid not null constraint terms_of_use__body_fkey references certification_bodies (id),
      edition int not null constraint terms_of_use__edition_check check (edition >= 0),
      status text not null constraint terms_of_use__status_check
        check (status in ('draft', 'published', 'superseded')),
      text jsonb not null,
      author_ids uuid[] not null,
      changed_by_name text,
      published_by_name text,
      published_at timestamptz,
      version int not null,
      constraint terms_of_use__edition_key unique (body_id, edition),
      constraint terms_of_use__published_check check (edition = 0 or (status = 'draft') = (published_at is null))
    );
    create unique index terms_of_use__draft_key on terms_of_use (body_id) where status = 'draft';
    create unique index terms_of_use__in_force_key on terms_of_use (body_id) where status = 'published';

    create table terms_acceptances (
      id uuid constraint terms_acceptances__pkey primary key,
      certificate_id uuid not null constraint terms_acceptances__certificate_fkey references certificates (id),
      terms_id uuid not null constraint terms_acceptances__terms_fkey references terms_of_use (id),
      accepted_at timestamptz not null,
      constraint terms_acceptances__certificate_key unique (certificate_id, terms_id)
    );
    create index terms_acceptances__terms_idx on terms_acceptances (terms_id);
    select append_only('terms_acceptances');`,
  down: `
    drop table terms_acceptances;
    drop table terms_of_use;`,
};
