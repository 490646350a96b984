// Terms of use are handed in before a second person publishes them, so that somebody knows that they wait; drafts of before stay drafts.
import type { Migration } from '../migration.ts';

export const submitTerms: Migration = {
  name: '20261231T2495-submit-terms',
  up: `
    alter table terms_of_use
      add column submitted_by_name text,
      add column returned_by_name text,
      add column return_reason text,
      drop constraint terms_of_use__status_check,
      add constraint terms_of_use__status_check check (status in ('draft', 'submitted', 'published', 'superseded')),
      drop constraint terms_of_use__published_check,
      add constraint terms_of_use__published_check
        check (edition = 0 or (status in ('draft', 'submitted')) = (published_at is null)),
      add constraint terms_of_use__submitted_check check (status <> 'submitted' or submitted_by_name is not null);
    drop index terms_of_use__draft_key;
    create unique index terms_of_use__draft_key on terms_of_use (body_id) where status in ('draft', 'submitted');
  `,
  down: `
    update terms_of_use set status = 'draft' where status = 'submitted';
    drop index terms_of_use__draft_key;
    create unique index terms_of_use__draft_key on terms_of_use (body_id) where status = 'draft';
    alter table terms_of_use
      drop constraint terms_of_use__submitted_check,
      drop constraint terms_of_use__published_check,
      add constraint terms_of_use__published_check check (edition = 0 or (status = 'draft') = (published_at is null)),
      drop constraint terms_of_use__status_check,
      add constraint terms_of_use__status_check check (status in ('draft', 'published', 'superseded')),
      drop column return_reason,
      drop column returned_by_name,
      drop column submitted_by_name;
  `,
};
