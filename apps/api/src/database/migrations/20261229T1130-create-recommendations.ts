// TEMPORARY until the judgements branch is merged.
import type { Migration } from '../migration.ts';

export const createRecommendations: Migration = {
  name: '20261229T1130-create-recommendations',
  up: `
    create table recommendations (
      id uuid constraint recommendations__pkey primary key,
      candidacy_id uuid not null constraint recommendations__candidacy_fkey references candidacies (id),
      outcome text not null,
      note text,
      units jsonb not null,
      next_steps jsonb not null,
      supersedes_id uuid,
      reason text,
      by_id uuid not null,
      by_name text not null,
      made_at timestamptz not null
    );
  `,
  down: `drop table recommendations;`,
};
