// Training centres: who trains, where, and who may approve for whom.
import type { Migration } from '../migration.ts';

export const createCentres: Migration = {
  name: '20261125T1000-create-centres',
  up: `
    create table centres (
      id uuid constraint centres__pkey primary key,
      name text not null,
      kind text not null constraint centres__kind_check check (kind in ('bpvp', 'blk', 'blkk', 'lpk')),
      region_code text not null constraint centres__region_fkey references regions (code),
      address text,
      phone text,
      email text,
      city text not null,
      number_unit text not null constraint centres__number_unit_key unique,
      parent_id uuid constraint centres__parent_fkey references centres (id)
        constraint centres__parent_check check (parent_id <> id),
      partner_ids uuid[] not null,
      head_name text,
      accreditation text,
      demo boolean not null,
      version integer not null
    );
    create unique index centres__name_region_key on centres (lower(name), region_code);
    create index centres__name_idx on centres (lower(name), id);
    create index centres__search_idx on centres using gin (to_tsvector('simple', name));
    create index centres__region_idx on centres (region_code text_pattern_ops);
    create index centres__parent_idx on centres (parent_id);
    create index centres__partners_idx on centres using gin (partner_ids);
  `,
  down: `drop table centres;`,
};
