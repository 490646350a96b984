// A sheet is saved as often as somebody lifts a finger: an index that finds the statements of a cohort, of a trainee and of a
// cell at once takes the place of three, cells are changed where they lie, and attendance belongs to an enrolment of its own
// cohort by one reference, as judgements do.
import type { Migration } from '../migration.ts';

const bound = (table: string) => `
    alter table ${table}
      drop constraint ${table}__cohort_fkey,
      drop constraint ${table}__enrolment_fkey,
      add constraint ${table}__enrolment_fkey
        foreign key (enrolment_id, cohort_id) references enrolments (id, cohort_id);`;

const unbound = (table: string) => `
    alter table ${table}
      drop constraint ${table}__enrolment_fkey,
      add constraint ${table}__enrolment_fkey foreign key (enrolment_id) references enrolments (id),
      add constraint ${table}__cohort_fkey foreign key (cohort_id) references cohorts (id);`;

export const writeSheetsLightly: Migration = {
  name: '20261231T2510-write-sheets-lightly',
  up: `
    drop index grade_events__cell_version_key;
    create unique index grade_events__cell_version_key
      on grade_events (cohort_id, enrolment_id, unit_code, version, (case when late then id end)) nulls not distinct;
    drop index grade_events__cohort_idx;
    drop index grade_events__author_idx;
    alter table grades set (fillfactor = 45);

    drop index attendance_events__cell_version_key;
    create unique index attendance_events__cell_version_key
      on attendance_events (cohort_id, enrolment_id, session_id, version, (case when late then id end)) nulls not distinct;
    drop index attendance_events__cohort_idx;
    create index attendance_events__session_idx on attendance_events (session_id);
    alter table attendance_records set (fillfactor = 45);
    ${bound('attendance_events')}
    ${bound('attendance_records')}
  `,
  down: `
    ${unbound('attendance_records')}
    ${unbound('attendance_events')}
    alter table attendance_records reset (fillfactor);
    drop index attendance_events__session_idx;
    create index attendance_events__cohort_idx on attendance_events (cohort_id);
    drop index attendance_events__cell_version_key;
    create unique index attendance_events__cell_version_key on attendance_events (session_id, enrolment_id, version) where not late;

    alter table grades reset (fillfactor);
    create index grade_events__author_idx on grade_events (cohort_id, author_id);
    create index grade_events__cohort_idx on grade_events (cohort_id, recorded_at, id);
    drop index grade_events__cell_version_key;
    create unique index grade_events__cell_version_key on grade_events (enrolment_id, unit_code, version) where not late;
  `,
};
