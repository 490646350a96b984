// Sets of instruments in versions: what is ready is agreed on, and what was used never changes again (rule 9).
import type { Migration } from '../migration.ts';

export const createInstruments: Migration = {
  name: '20261229T1000-create-instruments',
  up: `
    create table instrument_sets (
      id uuid constraint instrument_sets__pkey primary key,
      body_id uuid not null constraint instrument_sets__body_fkey references certification_bodies (id),
      scheme_version_id uuid not null constraint instrument_sets__scheme_version_fkey references scheme_versions (id),
      title text not null,
      version_no integer not null,
      status text not null constraint instrument_sets__status_check check (status in ('draft', 'ready', 'locked')),
      blueprint jsonb not null,
      copied_from_id uuid constraint instrument_sets__copied_from_fkey references instrument_sets (id),
      created_at timestamptz not null,
      version integer not null
    );
    create index instrument_sets__body_idx on instrument_sets (body_id, id desc);

    create table instrument_items (
      id uuid constraint instrument_items__pkey primary key,
      set_id uuid not null constraint instrument_items__set_fkey references instrument_sets (id),
      position integer not null,
      kind text not null constraint instrument_items__kind_check check (kind in ('multiple_choice', 'essay', 'oral',
        'observation', 'practical', 'project', 'portfolio', 'interview', 'third_party')),
      unit_code text not null,
      criteria text[] not null,
      body jsonb not null,
      key jsonb not null,
      picture_alt text,
      constraint instrument_items__criteria_check check (cardinality(criteria) > 0)
    );
    create index instrument_items__set_idx on instrument_items (set_id, position);

    create table instrument_pictures (
      item_id uuid constraint instrument_pictures__pkey primary key
        constraint instrument_pictures__item_fkey references instrument_items (id) on delete cascade,
      content bytea not null
    );

    create function refuse_used_instruments() returns trigger language plpgsql as $$
    begin
      if exists (select from instrument_sets where id = old.set_id and status <> 'draft') then
        raise exception 'instruments of a set that is no draft do not change';
      end if;
      return coalesce(new, old);
    end $$;
    create trigger frozen_when_used before update or delete on instrument_items
      for each row execute function refuse_used_instruments();
  `,
  down: `
    drop table instrument_pictures;
    drop table instrument_items;
    drop function refuse_used_instruments;
    drop table instrument_sets;
  `,
};
