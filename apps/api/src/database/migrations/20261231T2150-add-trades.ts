// A training is for a trade (kejuruan): by it people look for one, and centres count theirs.
import type { Migration } from '../migration.ts';

export const addTrades: Migration = {
  name: '20261231T2150-add-trades',
  up: `
    alter table curricula add column trade text;
    create index curricula__trade_idx on curricula (trade) where trade is not null;
  `,
  down: 'alter table curricula drop column trade;',
};
