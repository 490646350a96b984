// An address of a calendar and a link to a certificate that a claim card made end with that card, so each says for what it was given.
import type { Migration } from '../migration.ts';

const ofTrainee = `
  select e.id from enrolments e join cohorts h on h.id = e.cohort_id join accounts a on a.person_id = e.person_id
  where a.id = f.account_id and h.centre_id = any(f.centre_ids) order by e.created_at desc, e.id desc limit 1`;
const ofCandidate = `
  select p.id from assessment_applications p join accounts a on a.person_id = p.person_id
  where a.id = f.account_id and p.body_id = any(f.centre_ids) order by p.created_at desc, p.id desc limit 1`;

export const groundFeeds: Migration = {
  name: '20261231T2550-ground-feeds',
  up: `
    alter table calendar_feeds add column claim_enrolment_id uuid, add column claim_application_id uuid;
    alter table share_links add column claim_enrolment_id uuid, add column claim_application_id uuid;
    update calendar_feeds f set claim_enrolment_id = (${ofTrainee}) where f.centre_ids is not null;
    update calendar_feeds f set claim_application_id = (${ofCandidate})
      where f.centre_ids is not null and f.claim_enrolment_id is null;
    create index share_links__person_idx on share_links (person_id);
    create index share_links__claim_enrolment_idx on share_links (claim_enrolment_id) where claim_enrolment_id is not null;
    create index share_links__claim_application_idx on share_links (claim_application_id)
      where claim_application_id is not null;
  `,
  down: `
    drop index share_links__claim_application_idx;
    drop index share_links__claim_enrolment_idx;
    drop index share_links__person_idx;
    alter table share_links drop column claim_application_id, drop column claim_enrolment_id;
    alter table calendar_feeds drop column claim_application_id, drop column claim_enrolment_id;
  `,
};
