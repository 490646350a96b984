// The register of competency units: what curricula are made of and instructors are qualified for.
import type { Migration } from '../migration.ts';

export const createCompetencyUnits: Migration = {
  name: '20261125T1002-create-competency-units',
  up: `
    create table competency_units (
      id uuid constraint competency_units__pkey primary key,
      code text not null constraint competency_units__code_key unique,
      title text not null,
      illustrative boolean not null,
      official_pattern boolean not null,
      decree text,
      elements jsonb not null
    );
    create index competency_units__code_idx on competency_units (code text_pattern_ops);
    create index competency_units__search_idx on competency_units using gin (to_tsvector('simple', title));
  `,
  down: `drop table competency_units;`,
};
