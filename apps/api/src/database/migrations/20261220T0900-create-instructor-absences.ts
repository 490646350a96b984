// Days on which an instructor cannot teach; who plans sessions asks for them.
import type { Migration } from '../migration.ts';

export const createInstructorAbsences: Migration = {
  name: '20261220T0900-create-instructor-absences',
  up: `
    create table instructor_absences (
      id uuid constraint instructor_absences__pkey primary key,
      instructor_id uuid not null constraint instructor_absences__instructor_fkey references instructors (id),
      starts_on date not null,
      ends_on date not null,
      reason text not null,
      constraint instructor_absences__dates_check check (ends_on >= starts_on)
    );
    create index instructor_absences__instructor_idx on instructor_absences (instructor_id, ends_on);
  `,
  down: 'drop table instructor_absences;',
};
