// A certificate of a line that is not good keeps signatures from being archived: which, why and since when is kept, and asked again.
import type { Migration } from '../migration.ts';

export const stopArchives: Migration = {
  name: '20261231T2530-stop-archives',
  up: `
    create table archive_stops (
      certificate_id uuid constraint archive_stops__pkey primary key
        constraint archive_stops__certificate_fkey references certificates (id),
      said text not null constraint archive_stops__said_check check (said in ('revoked', 'unknown')),
      subject text not null,
      since timestamptz,
      source text not null,
      stopped_at timestamptz not null,
      asked_at timestamptz not null,
      constraint archive_stops__since_check check ((said = 'revoked') = (since is not null))
    );
    create index archive_stops__subject_idx on archive_stops (subject);
  `,
  down: `
    drop table archive_stops;
  `,
};
