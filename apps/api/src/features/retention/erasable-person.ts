import { closedCohortStatuses, goneStatuses, type RecordPart, trainingStatuses } from '@kompeten/domain';
import { literals } from '../../database/literals.ts';
import { because, type Erasable, factsOf, NOTHING } from './erasable-part.ts';

/** What stands in place of a name that was erased. */
const ERASED_NAME = 'Nama dihapus';

/** The people $1 with whoever became part of them: whose name goes, went by that of these records too. */
const SAME = `(with recursive same as (select unnest($1::uuid[]) as id
  union select case when m.person_id = s.id then m.other_person_id else m.person_id end
    from same s join merge_cases m on m.status = 'same' and s.id in (m.person_id, m.other_person_id)) select id from same)`;

/** Whatever else the register knows somebody by than their enrolments at the centre `t`. */
const KNOWN_ELSEWHERE = `
  exists (select from enrolments e join cohorts c on c.id = e.cohort_id where e.person_id = p.id and c.centre_id <> t.centre_id)
  or exists (select from assessment_applications where person_id = p.id)
  or exists (select from accounts where person_id = p.id and email is not null)
  or exists (select from instructors where person_id = p.id) or exists (select from assessor_profiles where person_id = p.id)
  or exists (select from cooperative_office_holders where person_id = p.id)
  or exists (select from placements where person_id = p.id)`;

const enrolled = (condition: string) => `exists (select from enrolments e join cohorts c on c.id = e.cohort_id
  where e.person_id = p.id and c.centre_id = t.centre_id and (${condition}))`;

const TRAINED = enrolled(`e.status in (${literals(trainingStatuses)})
  or exists (select from attendance_events v where v.cohort_id = c.id and v.enrolment_id = e.id)`);
const OPEN = enrolled(
  `e.status not in (${literals(goneStatuses)}) and c.status not in (${literals(closedCohortStatuses)})`,
);

/** What stands with a person itself, with their certificates, and with the cooperative that they were placed in. */
export const personParts = {
  share_links: {
    rows: `select l.id, array[l.person_id] as people, f.centre_id, case when f.centre_id is null then f.body_id end as body_id,
      null::date as since, ${NOTHING} as facts from share_links l join certificates f on f.id = l.certificate_id`,
    erase: ['delete from share_looks where share_link_id = any($1)', 'delete from share_links where id = any($1)'],
  },
  placements: {
    rows: `select p.id, array[p.person_id] as people, m.centre_id, null::uuid as body_id, p.ended_on as since,
      ${factsOf(because('mentoring_open', `p.status = 'reported'`))} as facts
      from placements p join mentorships m on m.id = p.mentorship_id where p.person_id is not null`,
    erase: [
      // What shows a visit, or stands behind somebody else's placement too, is not theirs alone.
      `select erase_append_only('mentoring_files', array(select f.id from mentoring_files f
         where f.id in (select unnest(evidence_ids) from placements where id = any($1)) and f.visit_id is null
           and not exists (select from placements o where o.mentorship_id = f.mentorship_id and f.id = any(o.evidence_ids)
             and o.person_id is not null and o.id <> all($1))))`,
      `update placements set person_id = null, person_name = '${ERASED_NAME}', evidence = '', version = version + 1
       where id = any($1)`,
    ],
  },
  identity: {
    rows: `select p.id, array[p.id] as people, t.centre_id, null::uuid as body_id, null::date as since,
      ${factsOf(
        because('certificate_register', 'exists (select from certificates where person_id = p.id)'),
        because('training_open', OPEN),
        because('archive_law', TRAINED),
        because('held_elsewhere', KNOWN_ELSEWHERE),
      )} as facts
      from people p join (select distinct e.person_id, c.centre_id from enrolments e join cohorts c on c.id = e.cohort_id) t
        on t.person_id = p.id where p.full_name <> '${ERASED_NAME}'`,
    erase: [
      `update people set full_name = '${ERASED_NAME}', birth_date = left(birth_date, 4), identity_kind = 'none',
         identity_sealed = null, identity_key = null, identity_last4 = null, identity_reason = 'dihapus atas permintaan'
       where id in ${SAME}`,
      `select erase_merged_names(array${SAME}, '${ERASED_NAME}')`,
      `update accounts set full_name = '${ERASED_NAME}' where person_id = any($1) and email is null`,
      'delete from identity_vouchers where person_id = any($1)',
    ],
  },
} satisfies Partial<Record<RecordPart, Erasable>>;
