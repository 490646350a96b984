// Everything has a place: centres, cooperatives and people point at the code of a region.
import type { Migration } from '../migration.ts';

export const createRegions: Migration = {
  name: '20261125T0901-create-regions',
  up: `
    create table regions (
      code text constraint regions__pkey primary key,
      parent_code text constraint regions__parent_fkey references regions (code) deferrable initially deferred,
      level text not null constraint regions__level_check check (level in ('province', 'regency', 'district', 'village')),
      name text not null,
      path text not null,
      search_name text not null
    );
    create index regions__parent_idx on regions (parent_code, code);
    create index regions__search_idx on regions using gin (to_tsvector('simple', search_name));
    create index regions__code_idx on regions (code text_pattern_ops);
    create table region_imports (
      source text constraint region_imports__pkey primary key,
      rows integer not null,
      imported_at timestamptz not null default now()
    );
  `,
  down: `
    drop table region_imports;
    drop table regions;
  `,
};
