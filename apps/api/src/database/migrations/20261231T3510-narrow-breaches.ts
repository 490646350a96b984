// A breach may concern some cohorts of a centre alone: whoever is told of it are then the people of these.
import type { Migration } from '../migration.ts';

export const narrowBreaches: Migration = {
  name: '20261231T3510-narrow-breaches',
  up: `
    alter table breaches add column cohort_ids uuid[] not null default '{}';
    alter table breaches alter column cohort_ids drop default;
  `,
  down: 'alter table breaches drop column cohort_ids',
};
