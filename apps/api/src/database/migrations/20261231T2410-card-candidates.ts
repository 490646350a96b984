// A certification body gives claim cards too: a card belongs to an enrolment or to an application. A session knows by which
// it was opened and whose things it opens, centres and bodies alike. An application that its applicant began knows whose
// cards were open then, since those open it again; what was begun before is taken to be begun with a card of a centre.
import type { Migration } from '../migration.ts';

export const cardCandidates: Migration = {
  name: '20261231T2410-card-candidates',
  up: `
    alter table claim_cards
      alter column enrolment_id drop not null,
      add column application_id uuid constraint claim_cards__application_fkey references assessment_applications (id),
      add constraint claim_cards__ground_check check (num_nonnulls(enrolment_id, application_id) = 1);
    create unique index claim_cards__application_key on claim_cards (application_id) where replaced_at is null;

    alter table sessions rename column claim_centre_ids to claim_issuer_ids;
    alter table sessions
      drop constraint sessions__claim_check,
      add column claim_application_id uuid constraint sessions__application_fkey references assessment_applications (id),
      add constraint sessions__claim_check check (
        num_nonnulls(claim_enrolment_id, claim_application_id) = (via = 'claim')::int
        and (via = 'claim') = (claim_issuer_ids is not null));
    create index sessions__application_idx on sessions (claim_application_id) where claim_application_id is not null;

    alter table assessment_applications add column card_issuer_ids uuid[];
    update assessment_applications a set card_issuer_ids = array(
      select distinct c.centre_id from enrolments e join cohorts c on c.id = e.cohort_id where e.person_id = a.person_id)
    where a.entered_by = 'applicant';`,
  down: `
    delete from sessions where claim_application_id is not null;
    delete from claim_cards where application_id is not null;
    alter table assessment_applications drop column card_issuer_ids;
    alter table sessions drop constraint sessions__claim_check, drop column claim_application_id;
    alter table sessions rename column claim_issuer_ids to claim_centre_ids;
    alter table sessions add constraint sessions__claim_check check (
      (via = 'claim') = (claim_enrolment_id is not null) and (via = 'claim') = (claim_centre_ids is not null));
    alter table claim_cards drop constraint claim_cards__ground_check, drop column application_id,
      alter column enrolment_id set not null;`,
};
