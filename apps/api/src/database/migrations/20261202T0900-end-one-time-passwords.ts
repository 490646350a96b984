// A password that an administrator gave anew opens the door once, and not for ever.
import type { Migration } from '../migration.ts';

export const endOneTimePasswords: Migration = {
  name: '20261202T0900-end-one-time-passwords',
  up: `
    alter table accounts add column password_one_time_until timestamptz;
    update accounts set password_one_time_until = now() + interval '72 hours' where password_one_time;
    alter table accounts drop column password_one_time;`,
  down: `
    alter table accounts add column password_one_time boolean not null default false;
    update accounts set password_one_time = true where password_one_time_until is not null;
    alter table accounts drop column password_one_time_until;`,
};
