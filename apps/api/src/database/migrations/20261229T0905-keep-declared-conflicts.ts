// What was declared stays; when two records turn out to be one person, it follows that person.
import type { Migration } from '../migration.ts';

export const keepDeclaredConflicts: Migration = {
  name: '20261229T0905-keep-declared-conflicts',
  up: `
    create trigger never_removed before delete or truncate on conflict_declarations
      for each statement execute function refuse_change();
    create trigger only_the_people_change
      before update of id, body_id, declarant_account_id, declarant_name, kind, note, declared_at, declared_by_id, declared_by_name
      on conflict_declarations for each statement execute function refuse_change();
  `,
  down: `
    drop trigger only_the_people_change on conflict_declarations;
    drop trigger never_removed on conflict_declarations;
  `,
};
