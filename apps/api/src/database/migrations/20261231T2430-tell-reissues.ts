// A reissue is followed on a screen: which keys were its cause is kept with it, and its certificates are found by what became of them.
import type { Migration } from '../migration.ts';

export const tellReissues: Migration = {
  name: '20261231T2430-tell-reissues',
  up: `
    alter table reissues add column keys jsonb not null default '[]';
    create index reissue_items__status_idx on reissue_items (reissue_id, status, certificate_id);
    create index reissue_items__done_idx on reissue_items (reissue_id, done_at) where status = 'issued';
  `,
  down: `
    drop index reissue_items__done_idx;
    drop index reissue_items__status_idx;
    alter table reissues drop column keys;
  `,
};
