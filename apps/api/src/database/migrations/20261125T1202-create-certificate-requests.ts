// Changes of a certificate take two people: what one asks for waits here for the other.
import type { Migration } from '../migration.ts';

export const createCertificateRequests: Migration = {
  name: '20261125T1202-create-certificate-requests',
  up: `
    create table certificate_requests (
      id uuid constraint certificate_requests__pkey primary key,
      certificate_id uuid not null constraint certificate_requests__certificate_fkey references certificates (id),
      centre_id uuid not null constraint certificate_requests__centre_fkey references centres (id),
      kind text not null constraint certificate_requests__kind_check check (kind in
        ('revocation', 'replacement', 'suspension', 'reinstatement')),
      reason_class text not null,
      reason text not null,
      note text not null,
      holder_name text,
      status text not null constraint certificate_requests__status_check check (status in ('pending', 'approved', 'rejected')),
      requested_by_id uuid not null,
      requested_by_name text not null,
      requested_at timestamptz not null,
      decided_by_id uuid,
      decided_by_name text,
      decided_at timestamptz,
      decision_reason text,
      constraint certificate_requests__four_eyes_check check (status <> 'approved' or decided_by_id <> requested_by_id)
    );
    create unique index certificate_requests__pending_key on certificate_requests (certificate_id, kind) where status = 'pending';
    create index certificate_requests__centre_idx on certificate_requests (centre_id, id);
    create index certificate_requests__certificate_idx on certificate_requests (certificate_id, id);
  `,
  down: `drop table certificate_requests;`,
};
