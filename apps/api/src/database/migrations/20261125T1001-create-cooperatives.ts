// Cooperatives: whom the training is for; a legal number, or else name, kind and region, tells two apart.
import type { Migration } from '../migration.ts';

export const createCooperatives: Migration = {
  name: '20261125T1001-create-cooperatives',
  up: `
    create table cooperatives (
      id uuid constraint cooperatives__pkey primary key,
      name text not null,
      kind text not null constraint cooperatives__kind_check
        check (kind in ('village', 'worker', 'driver', 'courier', 'savings_and_loan', 'consumer', 'other')),
      region_code text not null constraint cooperatives__region_fkey references regions (code),
      legal_entity_number text constraint cooperatives__legal_number_key unique,
      provisional boolean not null,
      business_units text[] not null,
      address text,
      demo boolean not null,
      version integer not null
    );
    create unique index cooperatives__name_kind_region_key on cooperatives (lower(name), kind, region_code);
    create index cooperatives__name_idx on cooperatives (lower(name), id);
    create index cooperatives__search_idx on cooperatives using gin (to_tsvector('simple', name));
    create index cooperatives__number_idx on cooperatives (legal_entity_number text_pattern_ops);
    create index cooperatives__region_idx on cooperatives (region_code text_pattern_ops);
  `,
  down: `drop table cooperatives;`,
};
