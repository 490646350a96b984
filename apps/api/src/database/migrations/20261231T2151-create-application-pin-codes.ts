// An applicant who forgot the PIN gets a code at a contact of the application; contacts are sealed, codes hashed.
import type { Migration } from '../migration.ts';

export const createApplicationPinCodes: Migration = {
  name: '20261231T2151-create-application-pin-codes',
  up: `
    create table application_pin_codes (
      id uuid constraint application_pin_codes__pkey primary key,
      asked_key bytea not null,
      enrolment_id uuid constraint application_pin_codes__enrolment_fkey references training_applications (enrolment_id),
      channel text not null constraint application_pin_codes__channel_check check (channel in ('phone', 'email')),
      to_sealed bytea,
      code_hash bytea not null,
      code_sealed bytea,
      locale text not null constraint application_pin_codes__locale_check check (locale in ('id', 'en')),
      failed_tries integer not null,
      created_at timestamptz not null,
      expires_at timestamptz not null,
      used_at timestamptz
    );
    create index application_pin_codes__asked_idx on application_pin_codes (asked_key, id);
    create index application_pin_codes__expiry_idx on application_pin_codes (expires_at);
  `,
  down: 'drop table application_pin_codes;',
};
