import { isoColumn as iso } from '../../database/iso-column.ts';
import { type Fields, rowsOf } from './copied-json.ts';
import { ofApplication, ofBody, ofCentre } from './opened.rules.ts';

const look = (what: string): Fields => ({
  ...{ at: iso('v.at'), byName: 'v.actor_name', reason: `v.data ->> 'reason'`, what },
});

/** What happened to some things of one kind, found by the trail's index. */
const happenedTo = (things: string) =>
  `(${things}) w join audit_events v on v.subject_type = w.kind and v.subject_id = w.id`;

/** Who looked at what a centre holds: the whole number, the record, the letter of an excuse. */
export const CENTRE_LOOKS = rowsOf(
  look(
    `case v.type when 'enrolment.nik_revealed' then 'nik' when 'enrolment.record_viewed' then 'record' else 'excuse' end`,
  ),
  `${happenedTo(`
     select 'enrolment' as kind, e.id::text as id from enrolments e join cohorts c on c.id = e.cohort_id
     where e.person_id = $1 and ${ofCentre('c.centre_id')}
     union all select 'excuse', x.id::text from excuses x join enrolments e on e.id = x.enrolment_id
       join cohorts c on c.id = e.cohort_id where e.person_id = $1 and ${ofCentre('c.centre_id')}`)}
   where v.type in ('enrolment.nik_revealed', 'enrolment.record_viewed', 'excuse.file_seen')`,
  'v.sequence',
);

/** Who looked at what a certification body holds: the file of an application, the answers of a test, the number for BNSP. */
export const BODY_LOOKS = rowsOf(
  look(`case v.type when 'exam.answers_read' then 'test' when 'person.nik_revealed' then 'nik' else 'evidence' end`),
  `${happenedTo(`
     select 'application' as kind, a.id::text as id, null::uuid as body_id from assessment_applications a
       join certification_bodies b on b.id = a.body_id where a.person_id = $1 and ${ofApplication('b', 'a')}
     union all select 'candidacy', c.id::text, null from candidacies c
       join assessment_applications a on a.id = c.application_id join certification_bodies b on b.id = a.body_id
       where c.person_id = $1 and ${ofApplication('b', 'a')}
     union all select 'person', $1::uuid::text, b.id from certification_bodies b where ${ofBody('b')}`)}
   where v.type in ('application.evidence_seen', 'exam.answers_read') or v.type = 'person.nik_revealed'
     and exists (select from decision_panels p where p.id::text = v.data ->> 'panelId' and p.body_id = w.body_id)`,
  'v.sequence',
);

const proofLooks = (opened: string) =>
  rowsOf(
    look(`'proof'`),
    `data_requests r left join certification_bodies b on b.id = r.body_id
       join audit_events v on v.subject_type = 'data_request' and v.subject_id = r.id::text
     where v.type = 'data_request.evidence_seen' and r.person_id = $1 and ${opened}`,
    'v.sequence',
  );

/** Who opened a proof of a request to a centre. */
export const CENTRE_PROOF_LOOKS = proofLooks(`r.centre_id is not null and ${ofCentre('r.centre_id')}`);

/** Who opened a proof of a request to a certification body. */
export const BODY_PROOF_LOOKS = proofLooks(`b.id is not null and ${ofBody('b')}`);
