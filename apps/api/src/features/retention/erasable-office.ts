import { closedComplaintStatuses, type RecordPart } from '@kompeten/domain';
import { jakartaDay } from '../../database/jakarta-day.ts';
import { literals } from '../../database/literals.ts';
import { because, type Erasable, factsOf } from './erasable-part.ts';

/** What offices keep of visits, of those who complained, and of those who asked for something about their data. */
export const officeParts = {
  mentoring_files: {
    rows: `select f.id, array(select p.person_id from placements p where f.id = any(p.evidence_ids)
        and p.person_id is not null) as people, m.centre_id, null::uuid as body_id, ${jakartaDay('f.added_at')} as since,
      ${factsOf(because('mentoring_open', `m.status = 'active'`))} as facts
      from mentoring_files f join mentorships m on m.id = f.mentorship_id where f.content is not null`,
    erase: [`select erase_append_only('mentoring_files', $1)`],
  },
  complaint_contacts: {
    rows: `select c.id, array[]::uuid[] as people, c.centre_id, c.body_id, ${jakartaDay('c.changed_at')} as since,
      ${factsOf(because('complaint_open', `c.status not in (${literals(closedComplaintStatuses)})`))} as facts
      from complaints c where c.contact_sealed is not null`,
    erase: ['update complaints set contact_sealed = null where id = any($1)'],
  },
  data_requests: {
    rows: `select r.id, array[r.person_id] as people, r.centre_id, r.body_id, ${jakartaDay('r.closed_at')} as since,
      ${factsOf(because('restriction', `r.kind = 'restriction' and r.status = 'done'`))} as facts
      from data_requests r where coalesce(r.evidence, r.answer, r.printed_name) is not null or r.reason <> ''
        or r.correct_name <> '' or exists (select from data_request_steps s where s.data_request_id = r.id and s.note is not null)`,
    erase: [
      `update data_requests set evidence = null, answer = null, printed_name = null,
         correct_name = case when correct_name is not null then '' end, reason = case when reason is not null then '' end
       where id = any($1)`,
      `select erase_append_only('data_request_steps', $1)`,
    ],
  },
} satisfies Partial<Record<RecordPart, Erasable>>;
