// A complaint has a day by which it is answered; one that waits beyond it is escalated once.
import type { Migration } from '../migration.ts';

export const dateComplaints: Migration = {
  name: '20261231T2212-date-complaints',
  up: `
    alter table complaints add column due_on date, add column escalated_at timestamptz;
    update complaints set due_on = (filed_at at time zone 'UTC')::date + 14;
    alter table complaints alter column due_on set not null;
    create index complaints__due_idx on complaints (due_on) where escalated_at is null and status not in ('answered', 'closed');
  `,
  down: `
    drop index complaints__due_idx;
    alter table complaints drop column escalated_at, drop column due_on;
  `,
};
