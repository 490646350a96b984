// Accreditation and licences of centres, so that one is renewed before it expires.
import type { Migration } from '../migration.ts';

export const createCentreLicences: Migration = {
  name: '20261221T0902-create-centre-licences',
  up: `
    create table centre_licences (
      id uuid constraint centre_licences__pkey primary key,
      centre_id uuid not null constraint centre_licences__centre_fkey references centres (id),
      kind text not null constraint centre_licences__kind_check
        check (kind in ('operating', 'accreditation', 'assessment_site', 'certification_body', 'other')),
      title text not null,
      number text not null,
      issuer text not null,
      valid_from date not null,
      valid_until date constraint centre_licences__dates_check check (valid_until >= valid_from),
      demo boolean not null,
      version integer not null
    );
    create unique index centre_licences__number_key on centre_licences (centre_id, kind, lower(number));
    create index centre_licences__end_idx on centre_licences (valid_until);
  `,
  down: `drop table centre_licences;`,
};
