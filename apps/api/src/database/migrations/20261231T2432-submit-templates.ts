// A template is handed in before a second person publishes it, so that somebody knows that it waits; drafts of before stay drafts.
import type { Migration } from '../migration.ts';

export const submitTemplates: Migration = {
  name: '20261231T2432-submit-templates',
  up: `
    alter table certificate_templates
      add column submitted_by_name text,
      add column submitted_at timestamptz,
      add column returned_by_name text,
      add column return_reason text,
      drop constraint certificate_templates__published_has_design,
      add constraint certificate_templates__published_has_design
        check ((status in ('draft', 'submitted')) = (design_id is null));
    drop index certificate_templates__one_draft_key;
    create unique index certificate_templates__one_draft_key
      on certificate_templates (coalesce(centre_id, body_id), kind) where status in ('draft', 'submitted');
  `,
  down: `
    update certificate_templates set status = 'draft' where status = 'submitted';
    drop index certificate_templates__one_draft_key;
    create unique index certificate_templates__one_draft_key
      on certificate_templates (coalesce(centre_id, body_id), kind) where status = 'draft';
    alter table certificate_templates
      drop constraint certificate_templates__published_has_design,
      add constraint certificate_templates__published_has_design check ((status = 'draft') = (design_id is null)),
      drop column return_reason,
      drop column returned_by_name,
      drop column submitted_at,
      drop column submitted_by_name;
  `,
};
