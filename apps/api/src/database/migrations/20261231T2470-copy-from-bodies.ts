// Certification bodies hold data too: that somebody took a copy of them is recorded there as it is at centres.
import type { Migration } from '../migration.ts';

const issuer = (kinds: string) => `
  alter table data_requests drop constraint data_requests__issuer_check;
  alter table data_requests add constraint data_requests__issuer_check check
    (num_nonnulls(centre_id, body_id) = 1 and (body_id is null or kind in (${kinds})));`;

export const copyFromBodies: Migration = {
  name: '20261231T2470-copy-from-bodies',
  up: issuer(`'correction', 'copy'`),
  down: `
    alter table data_request_steps disable trigger append_only;
    delete from data_request_steps s using data_requests r
      where r.id = s.data_request_id and r.body_id is not null and r.kind = 'copy';
    alter table data_request_steps enable trigger append_only;
    delete from data_requests where body_id is not null and kind = 'copy';
    ${issuer(`'correction'`)}
  `,
};
