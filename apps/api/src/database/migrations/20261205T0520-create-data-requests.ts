// People's rights over their own data: what they ask, when it is due, what was done; the steps are never changed.
import type { Migration } from '../migration.ts';

export const createDataRequests: Migration = {
  name: '20261205T0520-create-data-requests',
  up: `
    create table data_requests (
      id uuid constraint data_requests__pkey primary key,
      kind text not null constraint data_requests__kind_check check (kind in ('copy', 'correction', 'consent_withdrawal')),
      status text not null constraint data_requests__status_check check (status in
        ('received', 'carrying_out', 'done', 'declined', 'withdrawn')),
      person_id uuid not null constraint data_requests__person_fkey references people (id),
      centre_id uuid not null constraint data_requests__centre_fkey references centres (id),
      certificate_id uuid constraint data_requests__certificate_fkey references certificates (id),
      printed_name text,
      correct_name text,
      cause text constraint data_requests__cause_check check (cause in ('typo', 'legal_change', 'one_word_name')),
      evidence text,
      received_at timestamptz not null,
      due_at timestamptz not null,
      closed_at timestamptz,
      answer text,
      constraint data_requests__correction_check check ((kind = 'correction') = (certificate_id is not null)
        and (kind = 'correction') = (correct_name is not null) and (kind = 'correction') = (cause is not null))
    );
    create index data_requests__centre_idx on data_requests (centre_id, id);
    create index data_requests__person_idx on data_requests (person_id, id);

    create table data_request_steps (
      id uuid constraint data_request_steps__pkey primary key,
      data_request_id uuid not null constraint data_request_steps__request_fkey references data_requests (id),
      status text not null,
      at timestamptz not null,
      by_id uuid,
      by_name text,
      note text
    );
    create index data_request_steps__request_idx on data_request_steps (data_request_id, id);
    select append_only('data_request_steps');

    create table data_request_certificates (
      data_request_id uuid not null constraint data_request_certificates__request_fkey references data_requests (id),
      certificate_request_id uuid not null
        constraint data_request_certificates__certificate_fkey references certificate_requests (id),
      constraint data_request_certificates__pkey primary key (data_request_id, certificate_request_id)
    );
  `,
  down: `
    drop table data_request_certificates;
    drop table data_request_steps;
    drop table data_requests;
  `,
};
