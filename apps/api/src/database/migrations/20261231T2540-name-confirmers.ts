// Who confirmed a qualification is kept, so that it waits again where the record turns out to be that person's own (rule 14).
import type { Migration } from '../migration.ts';

export const nameConfirmers: Migration = {
  name: '20261231T2540-name-confirmers',
  up: `
    alter table instructor_qualifications add column confirmed_by_id uuid;
    update instructor_qualifications q set confirmed_by_id = (
      select e.actor_id from audit_events e
      where e.subject_type = 'instructor' and e.subject_id = q.instructor_id::text
        and e.data ->> 'qualificationId' = q.id::text
        and (e.type = 'instructor.qualification_confirmed'
          or (e.type = 'instructor.qualification_added' and e.data ->> 'confirmed' = 'true'))
      order by e.sequence desc limit 1)
    where q.confirmed;
    alter table instructor_qualifications
      add constraint instructor_qualifications__confirmed_by_check check (confirmed or confirmed_by_id is null);
  `,
  down: `
    alter table instructor_qualifications drop column confirmed_by_id;
  `,
};
