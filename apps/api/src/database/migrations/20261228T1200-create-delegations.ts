// An authority is given to a colleague for a range of days, and held by nobody else in the giver's place.
import type { Migration } from '../migration.ts';

/** Where the extension is missing, the lock on the giver's membership stands alone. */
const exclusion = `
  do $$ begin
    if exists (select from pg_extension where extname = 'btree_gist') then
      alter table delegations
        add constraint delegations__one_at_a_time
          exclude using gist (source_id with =, daterange(starts_on, ends_on, '[]') with &&)
          where (withdrawn_at is null);
    end if;
  end $$;
`;

export const createDelegations: Migration = {
  name: '20261228T1200-create-delegations',
  up: `
    create table delegations (
      id uuid constraint delegations__pkey primary key,
      -- The giver's membership: what the colleague holds ends with it.
      source_id uuid not null constraint delegations__source_fkey references memberships (id),
      colleague_id uuid not null constraint delegations__colleague_fkey references accounts (id),
      capacity text not null constraint delegations__capacity_check check (capacity in ('plt', 'plh')),
      starts_on date not null,
      ends_on date not null,
      reason text not null,
      created_at timestamptz not null,
      withdrawn_at timestamptz,
      constraint delegations__dates_check check (ends_on >= starts_on)
    );
    create index delegations__source_idx on delegations (source_id) where withdrawn_at is null;
    create index delegations__colleague_idx on delegations (colleague_id);
    ${exclusion}

    -- What an account holds: its own roles, and what colleagues gave it for a time.
    create view held_memberships as
      select id, account_id, role, centre_id, certification_body_id, cooperative_id, region_code, starts_on, ends_on,
        delegated_as
      from memberships
      union all
      select d.id, d.colleague_id, m.role, m.centre_id, m.certification_body_id, m.cooperative_id, m.region_code,
        greatest(d.starts_on, m.starts_on), least(d.ends_on, m.ends_on), d.capacity
      from delegations d join memberships m on m.id = d.source_id
      where d.withdrawn_at is null;
  `,
  down: `
    drop view held_memberships;
    drop table delegations;
  `,
};
