// Some tables tell what happened: nobody, not even a bug of ours, may change or delete a line of them.
import type { Migration } from '../migration.ts';

export const createAppendOnly: Migration = {
  name: '20261125T0900-create-append-only',
  up: `
    create function refuse_change() returns trigger language plpgsql as $$
    begin
      raise exception '% is append-only', tg_table_name using errcode = 'insufficient_privilege';
    end $$;

    create function append_only(target regclass) returns void language plpgsql as $$
    begin
      execute format('create trigger append_only before update or delete or truncate on %s
        for each statement execute function refuse_change()', target);
    end $$;
  `,
  down: `
    drop function append_only(regclass);
    drop function refuse_change();
  `,
};
