// What changed of a status list since a device learnt it is found by the few events that put a certificate out of force.
import type { Migration } from '../migration.ts';

export const indexStatusTurns: Migration = {
  name: '20261205T0610-index-status-turns',
  up: `
    create index status_events__turns_idx on status_events (at) where type <> 'issued';
    create index status_events__lapses_idx on status_events (lapses_at) where lapses_at is not null;
  `,
  down: `
    drop index status_events__lapses_idx;
    drop index status_events__turns_idx;
  `,
};
