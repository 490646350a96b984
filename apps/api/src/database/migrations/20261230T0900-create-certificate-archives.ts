// Signatures age: the same file under newer timestamps is kept beside what was issued (PAdES B-LTA).
import type { Migration } from '../migration.ts';

export const createCertificateArchives: Migration = {
  name: '20261230T0900-create-certificate-archives',
  up: `
    create table certificate_archives (
      id uuid constraint certificate_archives__pkey primary key,
      certificate_id uuid not null
        constraint certificate_archives__certificate_fkey references certificates (id),
      pdf bytea not null,
      sha256 text not null,
      level text not null constraint certificate_archives__level_check check (level in ('B-T', 'B-LT', 'B-LTA')),
      renew_by timestamptz not null,
      stored_at timestamptz not null
    );
    alter table certificate_archives alter column pdf set storage external;
    create index certificate_archives__certificate_idx on certificate_archives (certificate_id, stored_at);
    create index certificate_files__stored_idx on certificate_files (stored_at, certificate_id);
    select append_only('certificate_archives');
  `,
  down: `
    drop table certificate_archives;
    drop index certificate_files__stored_idx;
  `,
};
