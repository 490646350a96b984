// After a key went bad every certificate that it may have signed is issued anew, each once, however often the work is broken off.
import type { Migration } from '../migration.ts';

export const createReissues: Migration = {
  name: '20261231T2320-create-reissues',
  up: `
    create table reissues (
      id uuid constraint reissues__pkey primary key,
      list_hash text not null,
      total integer not null,
      started_by text[] not null constraint reissues__two_check check (cardinality(started_by) = 2),
      started_at timestamptz not null,
      finished_at timestamptz
    );
    create unique index reissues__one_open_key on reissues ((true)) where finished_at is null;
    create table reissue_items (
      reissue_id uuid not null constraint reissue_items__reissue_fkey references reissues (id),
      certificate_id uuid not null constraint reissue_items__certificate_fkey references certificates (id),
      cause text not null constraint reissue_items__cause_check check (cause in ('signed_after', 'time_unproved', 'credential')),
      status text not null default 'waiting'
        constraint reissue_items__status_check check (status in ('waiting', 'issued', 'left', 'failed')),
      replacement_id uuid constraint reissue_items__replacement_fkey references certificates (id)
        constraint reissue_items__replacement_key unique,
      code text,
      done_at timestamptz,
      constraint reissue_items__pkey primary key (reissue_id, certificate_id),
      constraint reissue_items__issued_check check ((status = 'issued') = (replacement_id is not null))
    );
    create index reissue_items__certificate_idx on reissue_items (certificate_id);
    alter table certificates drop constraint certificates__void_reason_check;
    alter table certificates add constraint certificates__void_reason_check
      check (void_reason in ('replacement_refused', 'decision_superseded', 'reissue_overtaken'));
  `,
  down: `
    alter table certificates drop constraint certificates__void_reason_check;
    alter table certificates add constraint certificates__void_reason_check
      check (void_reason in ('replacement_refused', 'decision_superseded'));
    drop table reissue_items;
    drop table reissues;
  `,
};
