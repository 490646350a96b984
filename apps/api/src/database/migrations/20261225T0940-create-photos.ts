// A photo of a trainee, by consent and sealed; it stands with the enrolment, so that no other centre has it.
import type { Migration } from '../migration.ts';

export const createPhotos: Migration = {
  name: '20261225T0940-create-photos',
  up: `
    create table enrolment_photos (
      enrolment_id uuid constraint enrolment_photos__pkey primary key
        constraint enrolment_photos__enrolment_fkey references enrolments (id),
      content_sealed bytea not null,
      consent_at timestamptz not null,
      added_by_id uuid not null,
      added_by_name text not null
    );
  `,
  down: 'drop table enrolment_photos;',
};
