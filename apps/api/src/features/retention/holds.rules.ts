import { answeredComplaintStatuses, openAppealStatuses, openBreachStatuses, openMergeStatuses } from '@kompeten/domain';
import { literals } from '../../database/literals.ts';
import { because } from './erasable-part.ts';

/**
 * What keeps everything of a person, whichever record of theirs it is: `r.people` are those whom a record concerns, and
 * `asked.request_id` is the request that is being answered.
 */
export const HOLDS = `array[${[
  because(
    'appeal_open',
    `exists (select from appeals h where h.person_id = any(r.people) and h.status in (${literals(openAppealStatuses)}))`,
  ),
  because(
    'complaint_open',
    `exists (select from complaints h join certificates f on f.id = h.certificate_id
       where f.person_id = any(r.people) and h.status not in (${literals(answeredComplaintStatuses)}))`,
  ),
  because(
    'breach_open',
    `exists (select from breach_notices h join breaches b on b.id = h.breach_id
       where h.person_id = any(r.people) and b.status in (${literals(openBreachStatuses)}))`,
  ),
  because(
    'change_open',
    `exists (select from certificate_requests h join certificates f on f.id = h.certificate_id
       where f.person_id = any(r.people) and h.status = 'pending')
     or exists (select from corrections h join enrolments e on e.id = h.enrolment_id
       where e.person_id = any(r.people) and h.status = 'open')`,
  ),
  because(
    'merge_open',
    `exists (select from merge_cases h where h.status in (${literals(openMergeStatuses)})
       and (h.person_id = any(r.people) or h.other_person_id = any(r.people)))`,
  ),
  because(
    'request_open',
    `exists (select from data_requests h where h.person_id = any(r.people) and h.closed_at is null
       and h.id is distinct from (select request_id from asked) and h.kind <> 'erasure')`,
  ),
  because(
    'restriction',
    `exists (select from data_requests h where h.person_id = any(r.people) and h.kind = 'restriction' and h.status = 'done')`,
  ),
].join(', ')}]::text[]`;
