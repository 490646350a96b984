// That a record of a check was made, and its fingerprint; nothing of its lines is kept.
import type { Migration } from '../migration.ts';

export const createVerificationRecords: Migration = {
  name: '20261205T0410-create-verification-records',
  up: `
    create table verification_records (
      code text collate "C" constraint verification_records__pkey primary key,
      sha256 text collate "C" not null constraint verification_records__sha256_key unique,
      lines integer not null,
      made_at timestamptz not null,
      known_until date not null
    );
    create index verification_records__known_until_idx on verification_records (known_until);
  `,
  down: 'drop table verification_records;',
};
