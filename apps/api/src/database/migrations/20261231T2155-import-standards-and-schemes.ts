// Standards and schemes come in by the five steps, and go with them: what nobody used since can be taken back.
import type { Migration } from '../migration.ts';

export const importStandardsAndSchemes: Migration = {
  name: '20261231T2155-import-standards-and-schemes',
  up: `
    update imports set kind = 'standards' where kind = 'competency_units';
    update import_matchings set kind = 'standards' where kind = 'competency_units';
    alter table competency_standards add column created_at timestamptz not null default now();
    alter table competency_units add column created_at timestamptz not null default now();
    alter table certification_schemes add column created_at timestamptz not null default now();
    alter table certification_schemes alter column created_at drop default;
    drop trigger append_only on scheme_versions;
    create trigger frozen before update or truncate on scheme_versions
      for each statement execute function refuse_change();
  `,
  down: `
    drop trigger frozen on scheme_versions;
    select append_only('scheme_versions');
    alter table certification_schemes drop column created_at;
    alter table competency_units drop column created_at;
    alter table competency_standards drop column created_at;
    update import_matchings set kind = 'competency_units' where kind = 'standards';
    delete from imports where kind = 'schemes';
    delete from import_matchings where kind = 'schemes';
    update imports set kind = 'competency_units' where kind = 'standards';
  `,
};
