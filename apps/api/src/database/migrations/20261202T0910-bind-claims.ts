// Centres know nothing of each other's trainees (rule 24): a card opens what its own centre issued, and cards share what
// they open only by a PIN; sex and birth place stand with the enrolment of the centre that was told them.
import type { Migration } from '../migration.ts';

export const bindClaims: Migration = {
  name: '20261202T0910-bind-claims',
  up: `
    alter table claim_cards add column bundle_id uuid;
    delete from sessions where via = 'claim';
    alter table sessions
      add column claim_enrolment_id uuid constraint sessions__enrolment_fkey references enrolments (id),
      add column claim_centre_ids uuid[],
      add constraint sessions__claim_check check (
        (via = 'claim') = (claim_enrolment_id is not null) and (via = 'claim') = (claim_centre_ids is not null));
    create index sessions__enrolment_idx on sessions (claim_enrolment_id) where claim_enrolment_id is not null;

    alter table enrolments
      add column sex text constraint enrolments__sex_check check (sex in ('female', 'male')),
      add column birth_place text;
    update enrolments e set sex = p.sex, birth_place = p.birth_place
    from people p, cohorts c
    where p.id = e.person_id and c.id = e.cohort_id and c.centre_id = (
      select first_cohort.centre_id from enrolments f join cohorts first_cohort on first_cohort.id = f.cohort_id
      where f.person_id = p.id order by f.created_at, f.id limit 1);
    alter table people drop column sex, drop column birth_place;`,
  down: `
    alter table people
      add column sex text constraint people__sex_check check (sex in ('female', 'male')),
      add column birth_place text;
    update people p set sex = e.sex, birth_place = e.birth_place
    from (select distinct on (person_id) person_id, sex, birth_place from enrolments order by person_id, created_at, id) e
    where e.person_id = p.id;
    alter table enrolments drop column sex, drop column birth_place;
    alter table sessions drop column claim_enrolment_id, drop column claim_centre_ids;
    alter table claim_cards drop column bundle_id;`,
};
