// Anybody may complain about a certificate; the contact is sealed, and what happened to the complaint is never changed.
import type { Migration } from '../migration.ts';

export const createComplaints: Migration = {
  name: '20261210T0910-create-complaints',
  up: `
    create table complaints (
      id uuid constraint complaints__pkey primary key,
      number text collate "C" not null constraint complaints__number_key unique,
      certificate_id uuid not null constraint complaints__certificate_fkey references certificates (id),
      centre_id uuid not null constraint complaints__centre_fkey references centres (id),
      kind text not null constraint complaints__kind_check
        check (kind in ('differs_from_paper', 'wrong_data', 'misuse', 'other')),
      text text not null,
      contact_sealed bytea,
      status text not null constraint complaints__status_check
        check (status in ('received', 'acknowledged', 'investigating', 'answered', 'closed')),
      filed_at timestamptz not null,
      changed_at timestamptz not null
    );
    create index complaints__centre_idx on complaints (centre_id, id);

    create table complaint_steps (
      id uuid constraint complaint_steps__pkey primary key,
      complaint_id uuid not null constraint complaint_steps__complaint_fkey references complaints (id),
      status text not null,
      at timestamptz not null,
      by_id uuid,
      by_name text,
      note text
    );
    create index complaint_steps__complaint_idx on complaint_steps (complaint_id, id);
    select append_only('complaint_steps');
  `,
  down: `
    drop table complaint_steps;
    drop table complaints;
  `,
};
