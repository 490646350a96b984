import { closedCohortStatuses, goneStatuses, type RecordPart } from '@kompeten/domain';
import { literals } from '../../database/literals.ts';
import { because, type Erasable, factsOf, NOTHING } from './erasable-part.ts';

const OPEN = because(
  'training_open',
  `c.status not in (${literals(closedCohortStatuses)}) and e.status not in (${literals(goneStatuses)})`,
);
const ENROLLED = 'enrolments e join cohorts c on c.id = e.cohort_id';

const rows = (id: string, since: string, facts: string, from: string) =>
  `select ${id} as id, array[e.person_id] as people, c.centre_id, null::uuid as body_id, ${since} as since, ${facts} as facts from ${from}`;

/** The last day on which somebody had to do with the centre. */
const LAST_DAY = `(select max(other.ends_on) from enrolments mine join cohorts other on other.id = mine.cohort_id
  where mine.person_id = e.person_id and other.centre_id = c.centre_id)`;

/** What a centre notes of people in its cohorts. */
export const trainingParts = {
  contacts: {
    rows: rows(
      'e.id',
      LAST_DAY,
      NOTHING,
      `${ENROLLED} where coalesce(e.phone, e.email, e.guardian ->> 'phone') is not null
         or exists (select from contacts k where k.enrolment_id = e.id)
         or exists (select from application_pin_codes k where k.enrolment_id = e.id)`,
    ),
    erase: [
      `update enrolments set phone = null, email = null, guardian = guardian || '{"phone": null}', version = version + 1
       where id = any($1)`,
      'delete from sign_in_codes where contact_id in (select id from contacts where enrolment_id = any($1))',
      'delete from contacts where enrolment_id = any($1)',
      'delete from application_pin_codes where enrolment_id = any($1)',
    ],
  },
  background: {
    rows: rows(
      'e.id',
      'c.ends_on',
      factsOf(OPEN),
      `${ENROLLED} where coalesce(e.sex, e.birth_place, e.education) is not null`,
    ),
    erase: [
      'update enrolments set sex = null, birth_place = null, education = null, version = version + 1 where id = any($1)',
    ],
  },
  photos: {
    rows: rows('e.id', 'c.ends_on', NOTHING, `${ENROLLED} join enrolment_photos f on f.enrolment_id = e.id`),
    erase: ['delete from enrolment_photos where enrolment_id = any($1)'],
  },
  excuse_letters: {
    rows: rows(
      'x.id',
      'c.ends_on',
      factsOf(OPEN),
      `excuses x join enrolments e on e.id = x.enrolment_id join cohorts c on c.id = x.cohort_id
       where x.file_sealed is not null or x.reason <> '' or x.answer is not null`,
    ),
    erase: [`update excuses set file_sealed = null, reason = '', answer = null where id = any($1)`],
  },
  training_applications: {
    rows: rows(
      'e.id',
      'c.ends_on',
      factsOf(OPEN),
      `${ENROLLED} join training_applications a on a.enrolment_id = e.id where a.forgotten_at is null`,
    ),
    erase: [
      'delete from selection_scores where enrolment_id = any($1)',
      `update training_applications set motivation = null, cooperative_text = null, note = null, documents_seen = '{}',
         code_hash = null, pin_hash = null where enrolment_id = any($1)`,
      // Whoever was not taken leaves no guardian behind: the job that forgets applicants passes them by from now on.
      `update enrolments set guardian = null, version = version + 1
       where id = any($1) and status in (${literals(goneStatuses)}) and guardian is not null`,
    ],
    mark: 'update training_applications set forgotten_at = $2 where enrolment_id = any($1)',
  },
  paper_sheets: {
    rows: `select s.id, array(select e.person_id from enrolments e where e.cohort_id = c.id) as people, c.centre_id,
      null::uuid as body_id, c.ends_on as since,
      ${factsOf(because('training_open', `c.status not in (${literals(closedCohortStatuses)})`))} as facts
      from paper_sheets s join cohorts c on c.id = s.cohort_id where s.content_sealed is not null`,
    erase: [`select erase_append_only('paper_sheets', $1)`],
  },
} satisfies Partial<Record<RecordPart, Erasable>>;
