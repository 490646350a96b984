// The consent of a guardian stands with the enrolment, however somebody came in; that of applicants moves there, as it was told.
import type { Migration } from '../migration.ts';

export const moveGuardians: Migration = {
  name: '20261231T2900-move-guardians',
  up: `
    alter table enrolments add column guardian jsonb;
    update enrolments e set guardian = jsonb_build_object('fullName', a.guardian -> 'fullName', 'phone', a.guardian -> 'phone',
        'way', 'form', 'givenOn', (a.applied_at at time zone 'Asia/Jakarta')::date, 'recordedAt',
        to_char(a.applied_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), 'recordedByName', null)
      from training_applications a where a.enrolment_id = e.id and a.guardian is not null;
    alter table training_applications drop column guardian;
  `,
  down: `
    alter table training_applications add column guardian jsonb;
    update training_applications a set guardian = jsonb_build_object('fullName', e.guardian -> 'fullName',
        'phone', e.guardian -> 'phone')
      from enrolments e where a.enrolment_id = e.id and e.guardian is not null;
    alter table enrolments drop column guardian;
  `,
};
