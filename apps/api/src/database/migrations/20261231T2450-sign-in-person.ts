// Certificates that the approving official signs in person: such a batch waits for them, and no worker takes it up.
import type { Migration } from '../migration.ts';

export const signInPerson: Migration = {
  name: '20261231T2450-sign-in-person',
  up: `
    alter table issuance_batches drop constraint issuance_batches__status_check,
      drop constraint issuance_batches__approval_check;
    alter table issuance_batches
      add constraint issuance_batches__status_check check (status in
        ('pending_approval', 'awaiting_signature', 'queued', 'running', 'done', 'rejected', 'void')),
      add constraint issuance_batches__approval_check check (status not in ('awaiting_signature', 'queued', 'running', 'done')
        or (approved_by_id is not null and approved_by_id <> requested_by_id));
    create index issuance_batches__unsigned_idx on issuance_batches (id) where status = 'awaiting_signature';
  `,
  down: `
    drop index issuance_batches__unsigned_idx;
    update issuance_batches set status = 'queued' where status = 'awaiting_signature';
    alter table issuance_batches drop constraint issuance_batches__status_check,
      drop constraint issuance_batches__approval_check;
    alter table issuance_batches
      add constraint issuance_batches__status_check check (status in
        ('pending_approval', 'queued', 'running', 'done', 'rejected', 'void')),
      add constraint issuance_batches__approval_check check (status not in ('queued', 'running', 'done')
        or (approved_by_id is not null and approved_by_id <> requested_by_id));
  `,
};
