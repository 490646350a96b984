// What a decision led to is asked of all decisions at once, for those that were published before their documents waited.
import type { Migration } from '../migration.ts';

export const indexDecidedCertificates: Migration = {
  name: '20261231T2341-index-decided-certificates',
  up: 'create index certificates__decided_idx on certificates (decision_id) where decision_id is not null;',
  down: 'drop index certificates__decided_idx;',
};
