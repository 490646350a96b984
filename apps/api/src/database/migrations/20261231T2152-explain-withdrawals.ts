// An administrator ends what two others agreed on only with a reason, which both read.
import type { Migration } from '../migration.ts';

export const explainWithdrawals: Migration = {
  name: '20261231T2152-explain-withdrawals',
  up: `
    alter table delegations
      add column withdrawn_by_name text,
      add column withdrawal_reason text,
      add constraint delegations__withdrawal_check check (
        (withdrawn_by_name is null) = (withdrawal_reason is null) and (withdrawal_reason is null or withdrawn_at is not null)
      );
  `,
  down: `
    alter table delegations
      drop constraint delegations__withdrawal_check,
      drop column withdrawn_by_name,
      drop column withdrawal_reason;
  `,
};
