// A declared conflict can be withdrawn once, with a reason; what was declared stays beside it and may be declared anew.
import type { Migration } from '../migration.ts';

export const withdrawConflicts: Migration = {
  name: '20261231T2200-withdraw-conflicts',
  up: `
    alter table conflict_declarations
      add column withdrawn_at timestamptz,
      add column withdrawn_by_id uuid,
      add column withdrawn_by_name text,
      add column withdrawn_reason text,
      add constraint conflict_declarations__withdrawn_check check
        (num_nonnulls(withdrawn_at, withdrawn_by_id, withdrawn_by_name, withdrawn_reason) in (0, 4));
    create trigger withdrawn_once
      before update of withdrawn_at, withdrawn_by_id, withdrawn_by_name, withdrawn_reason on conflict_declarations
      for each row when (old.withdrawn_at is not null) execute function refuse_change();
    drop index conflict_declarations__once_key;
    create unique index conflict_declarations__once_key on conflict_declarations
      (coalesce(declarant_person_id, declarant_account_id), subject_person_id, kind) where withdrawn_at is null;
    create index conflict_declarations__body_idx on conflict_declarations (body_id, declared_at);
  `,
  down: `
    drop index conflict_declarations__body_idx;
    drop index conflict_declarations__once_key;
    create unique index conflict_declarations__once_key on conflict_declarations
      (coalesce(declarant_person_id, declarant_account_id), subject_person_id, kind);
    drop trigger withdrawn_once on conflict_declarations;
    alter table conflict_declarations
      drop column withdrawn_reason, drop column withdrawn_by_name, drop column withdrawn_by_id, drop column withdrawn_at;
  `,
};
