import {
  answeredComplaintStatuses,
  type MatterReason,
  openAppealStatuses,
  openBreachStatuses,
  openMergeStatuses,
} from '@kompeten/domain';
import { literals } from '../../database/literals.ts';
import { because } from './erasable-part.ts';

/** The centre in which both people of a question of double records are known, where it is one. */
const ONE_CENTRE = `(select min(c.centre_id::text)::uuid from enrolments e join cohorts c on c.id = e.cohort_id
  where e.person_id in (h.person_id, h.other_person_id) having count(distinct c.centre_id) = 1)`;

/** Of each matter that keeps everything of a person: whose it is, for the people of an array. */
const matters: Record<MatterReason, (people: string) => string> = {
  appeal_open: (people) => `select null::uuid as centre_id, h.body_id from appeals h
    where h.person_id = any(${people}) and h.status in (${literals(openAppealStatuses)})`,
  complaint_open: (
    people,
  ) => `select h.centre_id, h.body_id from complaints h join certificates f on f.id = h.certificate_id
    where f.person_id = any(${people}) and h.status not in (${literals(answeredComplaintStatuses)})`,
  breach_open: (people) => `select h.centre_id, h.body_id from breach_notices h join breaches b on b.id = h.breach_id
    where h.person_id = any(${people}) and b.status in (${literals(openBreachStatuses)})`,
  change_open: (people) => `select h.centre_id, h.body_id from certificate_requests h
      join certificates f on f.id = h.certificate_id where f.person_id = any(${people}) and h.status = 'pending'
    union all select h.centre_id, null from corrections h join enrolments e on e.id = h.enrolment_id
      where e.person_id = any(${people}) and h.status = 'open'`,
  merge_open: (people) => `select ${ONE_CENTRE} as centre_id, null::uuid as body_id from merge_cases h
    where h.status in (${literals(openMergeStatuses)})
      and (h.person_id = any(${people}) or h.other_person_id = any(${people}))`,
  request_open: (people) => `select h.centre_id, h.body_id from data_requests h
    where h.person_id = any(${people}) and h.closed_at is null
      and h.id is distinct from (select request_id from asked) and h.kind <> 'erasure'`,
  restriction: (people) => `select h.centre_id, h.body_id from data_requests h
    where h.person_id = any(${people}) and h.kind = 'restriction' and h.status = 'done'`,
};

const each = Object.entries(matters) as [MatterReason, (people: string) => string][];

/**
 * What keeps everything of a person, whichever record of theirs it is: `r.people` are those whom a record concerns, and
 * `asked.request_id` is the request that is being answered.
 */
export const HOLDS = `array[${each
  .map(([reason, of]) => because(reason, `exists (${of('r.people')})`))
  .join(', ')}]::text[]`;

/** Every matter that keeps everything of the people of an array, and whose it is. */
export const mattersOf = (people: string): string =>
  each.map(([reason, of]) => `select '${reason}' as reason, m.* from (${of(people)}) m`).join(' union all ');
