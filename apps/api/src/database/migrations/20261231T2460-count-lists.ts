// How many lines a list has, and how it ended, stand beside it: looking at a round of thousands of lists counts the few that
// are being worked on. What is still to be decided or issued in a round is found without going through what is done.
import type { Migration } from '../migration.ts';

export const countLists: Migration = {
  name: '20261231T2460-count-lists',
  up: `
    alter table issuance_batches
      add column lines integer constraint issuance_batches__lines_check check (lines >= 0),
      add column issued_lines integer constraint issuance_batches__issued_check check (issued_lines between 0 and lines),
      add column failed_lines integer constraint issuance_batches__failed_check check (failed_lines between 0 and lines);
    update issuance_batches b set lines = i.total,
        issued_lines = case when b.status = 'done' then i.issued end, failed_lines = case when b.status = 'done' then i.failed end
      from (select b.id, count(i.id) as total, count(*) filter (where i.status = 'issued') as issued,
              count(*) filter (where i.status = 'failed') as failed
            from issuance_batches b left join issuance_items i on i.batch_id = b.id group by b.id) i
      where i.id = b.id;
    alter table issuance_batches alter column lines set not null;
    create index issuance_batches__open_idx on issuance_batches (round_id, id)
      where status in ('pending_approval', 'awaiting_signature', 'queued', 'running');
  `,
  down: `
    drop index issuance_batches__open_idx;
    alter table issuance_batches drop column lines, drop column issued_lines, drop column failed_lines;
  `,
};
