// The minutes that an adjustment adds to a written test: the papers of the candidate take them over (rule 23).
import type { Migration } from '../migration.ts';

export const adjustExamTime: Migration = {
  name: '20261231T2205-adjust-exam-time',
  up: `
    alter table reasonable_adjustments add column extra_minutes integer not null default 0
      constraint reasonable_adjustments__minutes_check check (extra_minutes between 0 and 180);
  `,
  down: `
    alter table reasonable_adjustments drop column extra_minutes;
  `,
};
