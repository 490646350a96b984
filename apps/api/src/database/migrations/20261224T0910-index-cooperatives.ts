// A registry of 100,000 cooperatives is searched by any part of a name or number, and narrowed to a kind or a region.
import type { Migration } from '../migration.ts';

export const indexCooperatives: Migration = {
  name: '20261224T0910-index-cooperatives',
  up: `
    create extension if not exists pg_trgm;
    create index cooperatives__words_idx on cooperatives
      using gin (lower(name || ' ' || coalesce(legal_entity_number, '')) gin_trgm_ops);
    create index cooperatives__kind_order_idx on cooperatives (kind, lower(name), id) where kind <> 'village';
    drop index cooperatives__search_idx;
    drop index cooperatives__number_idx;
  `,
  down: `
    create index cooperatives__number_idx on cooperatives (legal_entity_number text_pattern_ops);
    create index cooperatives__search_idx on cooperatives using gin (to_tsvector('simple', name));
    drop index cooperatives__kind_order_idx;
    drop index cooperatives__words_idx;
  `,
};
