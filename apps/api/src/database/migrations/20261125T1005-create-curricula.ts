// Curricula in editions: written as drafts, then frozen, since certificates tell what was taught (rule 9).
import type { Migration } from '../migration.ts';

export const createCurricula: Migration = {
  name: '20261125T1005-create-curricula',
  up: `
    create table curricula (
      id uuid constraint curricula__pkey primary key,
      lineage_id uuid not null constraint curricula__lineage_fkey references curricula (id),
      centre_id uuid constraint curricula__centre_fkey references centres (id),
      title text not null,
      summary text,
      edition integer not null constraint curricula__edition_check check (edition >= 1),
      previous_id uuid constraint curricula__previous_fkey references curricula (id),
      scheme_version_id uuid,
      status text not null constraint curricula__status_check check (status in ('draft', 'published', 'retired')),
      units jsonb not null,
      lesson_hours integer not null,
      published_at timestamptz,
      demo boolean not null,
      version integer not null,
      constraint curricula__edition_key unique (lineage_id, edition),
      constraint curricula__published_check check ((status = 'draft') = (published_at is null))
    );
    create unique index curricula__open_draft_key on curricula (lineage_id) where status = 'draft';
    create index curricula__title_idx on curricula (lower(title), id);
    create index curricula__search_idx on curricula using gin (to_tsvector('simple', title));
    create index curricula__centre_idx on curricula (centre_id);

    create function refuse_change_of_published_curriculum() returns trigger language plpgsql as $$
    begin
      if old.status = 'draft' then
        return case when tg_op = 'DELETE' then old else new end;
      end if;
      if tg_op = 'UPDATE' and old.status = 'published' and new.status in ('published', 'retired')
        and to_jsonb(new) - 'status' - 'version' = to_jsonb(old) - 'status' - 'version' then
        return new;
      end if;
      raise exception 'a published curriculum is frozen' using errcode = 'check_violation', constraint = 'curricula__frozen';
    end $$;
    create trigger frozen before update or delete on curricula
      for each row execute function refuse_change_of_published_curriculum();
  `,
  down: `
    drop table curricula;
    drop function refuse_change_of_published_curriculum();
  `,
};
