// Retention: runs and their reports, the ledger of what was emptied, and the one way in which contents of append-only tables end.
import type { Migration } from '../migration.ts';

/** The tables whose contents may end; who handed in what, when, stays in each. */
const tables = [
  ...['assessment_files', 'mentoring_files', 'paper_sheets', 'reasonable_adjustments', 'application_submissions'],
  ...['exam_answers', 'exam_keyings', 'data_request_steps'],
];

const trigger = (table: string, guard: string) => `
  drop trigger append_only on ${table};
  create trigger append_only before update or delete or truncate on ${table} for each statement execute function ${guard}();`;

const BLANK = `'{"phone": null, "email": null, "address": null, "education": null, "workplace": null, "position": null,
  "claims": [], "guardian": null}'::jsonb`;

const ERASE = `
  create function refuse_change_unless_erased() returns trigger language plpgsql as $$
  begin
    if tg_op <> 'TRUNCATE' and current_setting('kompeten.erasing', true) = tg_table_name then return null; end if;
    raise exception '% is append-only', tg_table_name using errcode = 'insufficient_privilege';
  end $$;

  -- Runs as the owner of the tables, since the application itself may change none of them: it can empty, and nothing else.
  create function erase_append_only(of_table text, ids uuid[]) returns void
    language plpgsql security definer set search_path = public, pg_temp as $$
  begin
    perform set_config('kompeten.erasing', of_table, true);
    case of_table
      when 'assessment_files' then update assessment_files set sealed = null where id = any(ids);
      when 'mentoring_files' then update mentoring_files set content = null where id = any(ids);
      when 'paper_sheets' then update paper_sheets set content_sealed = null where id = any(ids);
      when 'reasonable_adjustments' then update reasonable_adjustments set sealed = null where id = any(ids);
      when 'application_submissions' then
        update application_submissions set content = jsonb_set(content, '{form}', content -> 'form' || ${BLANK})
        where application_id = any(ids);
      when 'exam_answers' then delete from exam_answers where paper_id = any(ids);
      when 'exam_keyings' then delete from exam_keyings where paper_id = any(ids);
      when 'data_request_steps' then update data_request_steps set note = null where data_request_id = any(ids);
    end case;
    perform set_config('kompeten.erasing', '', true);
  end $$;`;

export const createRetention: Migration = {
  name: '20261231T3410-create-retention',
  up: `
    create table retention_runs (
      id uuid constraint retention_runs__pkey primary key,
      started_at timestamptz not null,
      finished_at timestamptz
    );
    create table retention_reports (
      run_id uuid not null constraint retention_reports__run_fkey references retention_runs (id),
      part text not null,
      months integer not null,
      ends_before date not null,
      due integer not null,
      erased integer not null,
      held jsonb not null,
      constraint retention_reports__pkey primary key (run_id, part)
    );
    create table erasures (
      id uuid constraint erasures__pkey primary key,
      part text not null,
      row_ids uuid[] not null,
      cause text not null constraint erasures__cause_check check (cause in ('retention', 'request')),
      at timestamptz not null
    );
    select append_only('erasures');

    alter table assessment_files alter column sealed drop not null;
    alter table evidence_files alter column sealed drop not null;
    alter table mentoring_files alter column content drop not null;
    alter table paper_sheets alter column content_sealed drop not null;
    alter table reasonable_adjustments alter column sealed drop not null;
    alter table exam_papers add column answers_removed_at timestamptz;
    ${ERASE}
    ${tables.map((table) => trigger(table, 'refuse_change_unless_erased')).join('')}
  `,
  down: `
    ${tables.map((table) => trigger(table, 'refuse_change')).join('')}
    drop function erase_append_only(text, uuid[]);
    drop function refuse_change_unless_erased();
    alter table exam_papers drop column answers_removed_at;
    drop table erasures;
    drop table retention_reports;
    drop table retention_runs;
  `,
};
