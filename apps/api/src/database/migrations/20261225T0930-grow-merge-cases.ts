// Two people decide whether two records are one person; every step stays, with what was re-pointed and how it was before.
import type { Migration } from '../migration.ts';

export const growMergeCases: Migration = {
  name: '20261225T0930-grow-merge-cases',
  up: `
    alter table merge_cases drop constraint merge_cases__status_check;
    alter table merge_cases add constraint merge_cases__status_check
      check (status in ('open', 'proposed', 'same', 'different'));
    alter table merge_cases add column ground text not null default 'document'
      constraint merge_cases__ground_check check (ground in ('document', 'name'));
    alter table merge_cases add column choice jsonb;
    alter table merge_cases add column proposed_by_id uuid;
    alter table merge_cases add column proposed_by_name text;
    alter table merge_cases add constraint merge_cases__proposed_check
      check (status not in ('proposed', 'same') or (choice is not null and proposed_by_id is not null));

    create table merge_steps (
      id uuid constraint merge_steps__pkey primary key,
      merge_case_id uuid not null constraint merge_steps__case_fkey references merge_cases (id),
      status text not null,
      at timestamptz not null,
      by_id uuid not null,
      by_name text not null,
      reason text,
      moved jsonb,
      before jsonb
    );
    create index merge_steps__case_idx on merge_steps (merge_case_id, id);
    select append_only('merge_steps');

    create index people__comparable_idx on people
      ((lower(regexp_replace(normalize(full_name, nfkd), '[^[:alnum:]]+', '', 'g'))), (left(birth_date, 4)));
  `,
  down: `
    drop index people__comparable_idx;
    drop table merge_steps;
    alter table merge_cases drop constraint merge_cases__proposed_check;
    alter table merge_cases drop column proposed_by_name;
    alter table merge_cases drop column proposed_by_id;
    alter table merge_cases drop column choice;
    alter table merge_cases drop column ground;
    alter table merge_cases drop constraint merge_cases__status_check;
    update merge_cases set status = 'open' where status = 'proposed';
    alter table merge_cases add constraint merge_cases__status_check check (status in ('open', 'same', 'different'));
  `,
};
