// Photos and documents that prove a correction: sealed, and emptied when they have served; that they were there stays.
import type { Migration } from '../migration.ts';

export const createDataRequestEvidence: Migration = {
  name: '20261226T0900-create-data-request-evidence',
  up: `
    create table data_request_evidence (
      id uuid constraint data_request_evidence__pkey primary key,
      data_request_id uuid not null constraint data_request_evidence__request_fkey references data_requests (id),
      type text not null constraint data_request_evidence__type_check check (type in ('image/jpeg', 'application/pdf')),
      sealed bytea,
      added_at timestamptz not null,
      added_by text not null constraint data_request_evidence__added_by_check check (added_by in ('holder', 'centre')),
      removed_at timestamptz,
      constraint data_request_evidence__removed_check check ((sealed is null) = (removed_at is not null))
    );
    create index data_request_evidence__request_idx on data_request_evidence (data_request_id, id);
  `,
  down: 'drop table data_request_evidence;',
};
