// What is issued anew after a key went bad may wait for an official who signs in person.
import type { Migration } from '../migration.ts';

export const signAnewInPerson: Migration = {
  name: '20261231T2480-sign-anew-in-person',
  up: `
    alter table reissue_items drop constraint reissue_items__status_check;
    alter table reissue_items add constraint reissue_items__status_check
      check (status in ('waiting', 'awaiting_signature', 'issued', 'left', 'failed'));
  `,
  down: `
    alter table reissue_items drop constraint reissue_items__status_check;
    alter table reissue_items add constraint reissue_items__status_check
      check (status in ('waiting', 'issued', 'left', 'failed'));
  `,
};
