// When a renewal opens is said by the scheme that decided, and by nothing else: the setting that said it again goes, and returns
// with its default.
import type { Migration } from '../migration.ts';

export const dropRenewalSetting: Migration = {
  name: '20261231T2560-drop-renewal-setting',
  up: `delete from settings where key = 'renewal.opens_months_before'`,
  down: 'select 1',
};
