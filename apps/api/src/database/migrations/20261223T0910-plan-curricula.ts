// A curriculum says theory and practice, groups, what is taught beside its units, its syllabi and its claim of a scheme.
import type { Migration } from '../migration.ts';

const unsaid = `'{"group": null, "theoryHours": null, "practiceHours": null}'::jsonb`;
/** What older units did not say is said to be unsaid; who reads them need not know how old they are. */
const said = (table: string) => `update ${table} set units = (
  select coalesce(jsonb_agg(${unsaid} || unit order by place), '[]'::jsonb) from jsonb_array_elements(units) with ordinality as u (unit, place));`;
const unheard = (table: string) => `update ${table} set units = (
  select coalesce(jsonb_agg(unit - 'group' - 'theoryHours' - 'practiceHours' order by place), '[]'::jsonb)
  from jsonb_array_elements(units) with ordinality as u (unit, place));`;

export const planCurricula: Migration = {
  name: '20261223T0910-plan-curricula',
  up: `
    alter table curricula disable trigger frozen;
    alter table curricula
      add column subjects jsonb not null default '[]',
      add column on_the_job jsonb,
      add column syllabi jsonb not null default '[]',
      add column scheme_claim text not null default 'full'
        constraint curricula__scheme_claim_check check (scheme_claim in ('full', 'partial'));
    ${said('curricula')}
    update curricula set scheme_version_id = null where scheme_version_id is not null;
    alter table curricula add constraint curricula__scheme_version_fkey
      foreign key (scheme_version_id) references scheme_versions (id);
    alter table curricula enable trigger frozen;
    ${said('cohorts')}
  `,
  down: `
    alter table curricula disable trigger frozen;
    alter table curricula drop constraint curricula__scheme_version_fkey;
    alter table curricula drop column scheme_claim, drop column syllabi, drop column on_the_job, drop column subjects;
    ${unheard('curricula')}
    alter table curricula enable trigger frozen;
    ${unheard('cohorts')}
  `,
};
