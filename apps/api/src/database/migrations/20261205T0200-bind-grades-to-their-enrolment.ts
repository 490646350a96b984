// A judgement belongs to an enrolment of its own cohort: one reference that says more than two did, and costs half at each save.
import type { Migration } from '../migration.ts';

export const bindGradesToTheirEnrolment: Migration = {
  name: '20261205T0200-bind-grades-to-their-enrolment',
  up: `
    alter table enrolments add constraint enrolments__id_cohort_key unique (id, cohort_id);
    alter table grade_events
      drop constraint grade_events__cohort_fkey,
      drop constraint grade_events__enrolment_fkey,
      add constraint grade_events__enrolment_fkey
        foreign key (enrolment_id, cohort_id) references enrolments (id, cohort_id);
    alter table grades
      drop constraint grades__cohort_fkey,
      drop constraint grades__enrolment_fkey,
      add constraint grades__enrolment_fkey
        foreign key (enrolment_id, cohort_id) references enrolments (id, cohort_id);
  `,
  down: `
    alter table grades
      drop constraint grades__enrolment_fkey,
      add constraint grades__enrolment_fkey foreign key (enrolment_id) references enrolments (id),
      add constraint grades__cohort_fkey foreign key (cohort_id) references cohorts (id);
    alter table grade_events
      drop constraint grade_events__enrolment_fkey,
      add constraint grade_events__enrolment_fkey foreign key (enrolment_id) references enrolments (id),
      add constraint grade_events__cohort_fkey foreign key (cohort_id) references cohorts (id);
    alter table enrolments drop constraint enrolments__id_cohort_key;
  `,
};
