// Units belong to standards, which carry the decree; schemes name units in versions that never change (rule 9).
import type { Migration } from '../migration.ts';

export const createStandardsAndSchemes: Migration = {
  name: '20261223T0900-create-standards-and-schemes',
  up: `
    create table competency_standards (
      id uuid constraint competency_standards__pkey primary key,
      title text not null,
      decree text constraint competency_standards__decree_key unique,
      illustrative boolean not null,
      constraint competency_standards__illustrative_check check (not illustrative or decree is null)
    );
    create unique index competency_standards__title_key on competency_standards (lower(title)) where decree is null;
    create index competency_standards__list_idx on competency_standards (lower(title), id);

    alter table competency_units
      add column standard_id uuid constraint competency_units__standard_fkey references competency_standards (id),
      add column description text,
      add column variable_range text,
      add column assessment_guide text,
      add column critical_aspects text;
    create index competency_units__standard_idx on competency_units (standard_id);
    insert into competency_standards (id, title, decree, illustrative)
      select gen_random_uuid(), decree, decree, false from (select distinct decree from competency_units) d where decree is not null;
    update competency_units u set standard_id = s.id from competency_standards s where s.decree = u.decree;
    alter table competency_units drop column decree;

    create table certification_schemes (
      id uuid constraint certification_schemes__pkey primary key,
      code text not null constraint certification_schemes__code_key unique,
      title text not null,
      kind text not null constraint certification_schemes__kind_check check (kind in ('kkni', 'occupation', 'cluster')),
      illustrative boolean not null
    );
    create index certification_schemes__search_idx on certification_schemes using gin (to_tsvector('simple', title));

    create table scheme_versions (
      id uuid constraint scheme_versions__pkey primary key,
      scheme_id uuid not null constraint scheme_versions__scheme_fkey references certification_schemes (id),
      label text not null,
      units jsonb not null,
      groups jsonb not null,
      created_at timestamptz not null,
      constraint scheme_versions__label_key unique (scheme_id, label)
    );
    select append_only('scheme_versions');
  `,
  down: `
    drop table scheme_versions;
    drop table certification_schemes;
    alter table competency_units add column decree text;
    update competency_units u set decree = s.decree from competency_standards s where s.id = u.standard_id;
    alter table competency_units
      drop column critical_aspects,
      drop column assessment_guide,
      drop column variable_range,
      drop column description,
      drop column standard_id;
    drop table competency_standards;
  `,
};
