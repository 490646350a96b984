// Imports of everything else that a centre begins with: for a cohort, in somebody's name, and with what each row left behind.
import type { Migration } from '../migration.ts';

export const growImports: Migration = {
  name: '20261228T1110-grow-imports',
  up: `
    alter table imports add column cohort_id uuid constraint imports__cohort_fkey references cohorts (id);
    alter table imports add column acting_id uuid;
    update imports set acting_id = requested_by_id;
    alter table imports alter column acting_id set not null;
    alter table import_rows add column after jsonb;
  `,
  down: `
    alter table import_rows drop column after;
    alter table imports drop column acting_id;
    alter table imports drop column cohort_id;
  `,
};
