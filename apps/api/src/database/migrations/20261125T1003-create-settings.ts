// Policy values that a deployment changed, each with the text it rests on; the defaults stand in the domain.
import type { Migration } from '../migration.ts';

export const createSettings: Migration = {
  name: '20261125T1003-create-settings',
  up: `
    create table settings (
      key text constraint settings__pkey primary key,
      value double precision not null,
      source text not null,
      changed_at timestamptz not null
    );
  `,
  down: `drop table settings;`,
};
