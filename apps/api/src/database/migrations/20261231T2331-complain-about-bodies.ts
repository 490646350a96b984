// A complaint is about a certificate, or about a certification body, one of its assessors or a session.
import type { Migration } from '../migration.ts';

export const complainAboutBodies: Migration = {
  name: '20261231T2331-complain-about-bodies',
  up: `
    alter table complaints alter column certificate_id drop not null, add column named text;
    alter table complaints drop constraint complaints__kind_check, add constraint complaints__kind_check
      check (kind in ('differs_from_paper', 'wrong_data', 'misuse', 'other', 'body', 'assessor', 'session'));
    alter table complaints add constraint complaints__about_check check (
      (certificate_id is null) = (kind in ('body', 'assessor', 'session'))
      and (certificate_id is not null or body_id is not null)
      and (named is not null or kind not in ('assessor', 'session')));
  `,
  down: `
    alter table complaints drop constraint complaints__about_check;
    alter table complaints drop constraint complaints__kind_check, add constraint complaints__kind_check
      check (kind in ('differs_from_paper', 'wrong_data', 'misuse', 'other'));
    alter table complaints drop column named, alter column certificate_id set not null;
  `,
};
