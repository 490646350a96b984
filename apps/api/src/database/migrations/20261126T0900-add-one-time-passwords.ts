// A password that an administrator gave anew opens the door once, to set one's own.
import type { Migration } from '../migration.ts';

export const addOneTimePasswords: Migration = {
  name: '20261126T0900-add-one-time-passwords',
  up: 'alter table accounts add column password_one_time boolean not null default false;',
  down: 'alter table accounts drop column password_one_time;',
};
