// Holders show a certificate by links that end; who looked is kept as counts a day, without names and addresses.
import type { Migration } from '../migration.ts';

export const createShareLinks: Migration = {
  name: '20261205T0500-create-share-links',
  up: `
    create table share_links (
      id uuid constraint share_links__pkey primary key,
      certificate_id uuid not null constraint share_links__certificate_fkey references certificates (id),
      person_id uuid not null constraint share_links__person_fkey references people (id),
      token_hash bytea not null constraint share_links__token_key unique,
      token_sealed bytea not null,
      label text,
      extent text not null constraint share_links__extent_check check (extent in ('answer', 'answer_and_file')),
      created_at timestamptz not null,
      expires_at timestamptz not null,
      withdrawn_at timestamptz
    );
    create index share_links__certificate_idx on share_links (certificate_id, id);
    create index share_links__expiry_idx on share_links (expires_at);

    create table share_looks (
      share_link_id uuid constraint share_looks__link_fkey references share_links (id) on delete cascade,
      day date not null,
      looks integer not null,
      files integer not null,
      constraint share_looks__pkey primary key (share_link_id, day)
    );
  `,
  down: `
    drop table share_looks;
    drop table share_links;
  `,
};
