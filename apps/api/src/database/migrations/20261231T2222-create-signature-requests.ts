// Whoever signs elsewhere is asked only for what is known here before: a lost answer leaves no certificate that nobody knows.
import type { Migration } from '../migration.ts';

export const createSignatureRequests: Migration = {
  name: '20261231T2222-create-signature-requests',
  up: `
    create table signature_requests (
      certificate_id uuid constraint signature_requests__pkey primary key
        constraint signature_requests__certificate_fkey references certificates (id),
      signer text not null,
      document_sha256 text not null,
      prepared bytea,
      prepared_sha256 text,
      credential text,
      claimed_at timestamptz not null,
      asked integer not null,
      asked_at timestamptz not null
    );
    alter table signature_requests alter column prepared set storage external;
  `,
  down: 'drop table signature_requests;',
};
