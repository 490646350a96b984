// Who assesses a candidate in the place of somebody who declared a conflict; what was, stays.
import type { Migration } from '../migration.ts';

export const replaceAssessors: Migration = {
  name: '20261231T2330-replace-assessors',
  up: `
    create table assessor_replacements (
      id uuid constraint assessor_replacements__pkey primary key,
      candidacy_id uuid not null constraint assessor_replacements__candidacy_fkey references candidacies (id),
      from_assessor_id uuid not null constraint assessor_replacements__from_fkey references assessor_profiles (id),
      to_assessor_id uuid not null constraint assessor_replacements__to_fkey references assessor_profiles (id),
      by_id uuid not null,
      by_name text not null,
      at timestamptz not null
    );
    create index assessor_replacements__candidacy_idx on assessor_replacements (candidacy_id, id);
    select append_only('assessor_replacements');
  `,
  down: 'drop table assessor_replacements;',
};
