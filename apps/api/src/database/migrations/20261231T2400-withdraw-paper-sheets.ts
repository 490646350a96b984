// A picture behind the wrong session is withdrawn once, with a reason; nothing of it is changed, and where it is of another
// session of the cohort, the same picture is kept there anew.
import type { Migration } from '../migration.ts';

export const withdrawPaperSheets: Migration = {
  name: '20261231T2400-withdraw-paper-sheets',
  up: `
    create table paper_sheet_withdrawals (
      sheet_id uuid constraint paper_sheet_withdrawals__pkey primary key
        constraint paper_sheet_withdrawals__sheet_fkey references paper_sheets (id),
      reason text not null,
      withdrawn_at timestamptz not null,
      withdrawn_by_id uuid not null constraint paper_sheet_withdrawals__withdrawn_by_fkey references accounts (id),
      withdrawn_by_name text not null,
      moved_to_id uuid constraint paper_sheet_withdrawals__moved_to_key unique
        constraint paper_sheet_withdrawals__moved_to_fkey references paper_sheets (id),
      constraint paper_sheet_withdrawals__elsewhere_check check (moved_to_id <> sheet_id)
    );
    select append_only('paper_sheet_withdrawals');
  `,
  down: 'drop table paper_sheet_withdrawals;',
};
