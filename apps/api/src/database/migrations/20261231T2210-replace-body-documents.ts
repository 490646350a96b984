// A document that takes another one's place states the same certification, under the number that BNSP gave it.
import type { Migration } from '../migration.ts';

export const replaceBodyDocuments: Migration = {
  name: '20261231T2210-replace-body-documents',
  up: `
    alter table certificates drop constraint certificates__body_number_key;
    drop index certificates__bnsp_number_key;
    drop index certificates__blank_number_key;
    create unique index certificates__body_number_key on certificates (body_id, number) where replaces_id is null;
    create unique index certificates__bnsp_number_key on certificates (number)
      where kind = 'competency' and origin = 'issued_here' and replaces_id is null;
    create unique index certificates__blank_number_key on certificates (blank_number) where replaces_id is null;
    alter table certificate_requests add column without_units text[];
  `,
  down: `
    alter table certificate_requests drop column without_units;
    drop index certificates__blank_number_key;
    drop index certificates__bnsp_number_key;
    drop index certificates__body_number_key;
    create unique index certificates__blank_number_key on certificates (blank_number);
    create unique index certificates__bnsp_number_key on certificates (number) where kind = 'competency' and origin = 'issued_here';
    alter table certificates add constraint certificates__body_number_key unique (body_id, number);
  `,
};
