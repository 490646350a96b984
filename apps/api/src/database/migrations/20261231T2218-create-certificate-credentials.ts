// The Open Badges credential of a certificate is signed with its file and kept as it was signed; older certificates have none.
import type { Migration } from '../migration.ts';

export const createCertificateCredentials: Migration = {
  name: '20261231T2218-create-certificate-credentials',
  up: `
    create table certificate_credentials (
      certificate_id uuid constraint certificate_credentials__pkey primary key
        constraint certificate_credentials__certificate_fkey references certificates (id),
      credential text not null,
      sha256 text not null,
      stored_at timestamptz not null
    );
    select append_only('certificate_credentials');
  `,
  down: 'drop table certificate_credentials;',
};
