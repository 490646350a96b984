// Somebody may be told of many things at once, as of certificates that were issued anew; of how many is said with it.
import type { Migration } from '../migration.ts';

export const countNotifications: Migration = {
  name: '20261231T2431-count-notifications',
  up: 'alter table notifications add column count integer',
  down: 'alter table notifications drop column count',
};
