import { isoColumn as iso } from '../../database/iso-column.ts';
import { listOf, oneOf, rowsOf } from './copied-json.ts';
import { ofBody, ofCentre } from './opened.rules.ts';

/** On what somebody without a document stood, as each centre and body was told. */
const VOUCHERS = listOf(
  {
    ...{
      centre: 'coalesce(t.name, b.name)',
      kind: 'v.kind',
      letterNumber: 'v.letter_number',
      letterDate: 'v.letter_date',
    },
    ...{ letterOffice: 'v.letter_office', letterSignedBy: 'v.letter_signed_by', firstWitness: 'v.first_witness' },
    ...{ firstRelation: 'v.first_relation', firstPosition: 'v.first_position', secondWitness: 'v.second_witness' },
    ...{ secondRelation: 'v.second_relation', secondPosition: 'v.second_position', recordedAt: iso('v.recorded_at') },
    recordedByName: 'v.recorded_by_name',
  },
  `identity_vouchers v left join centres t on t.id = v.centre_id left join certification_bodies b on b.id = v.body_id
     where v.person_id = people.id and (${ofCentre('v.centre_id')} or ${ofBody('b')})`,
  'v.recorded_at, v.id',
);

/** Whose name and document it is; the number itself leaves the register only through a look that is noted. */
export const PERSON = `
  select full_name as "fullName", identity_kind as "identityKind", identity_last4 as "identityLast4",
    identity_reason as "identityReason", birth_date as "birthDate", ${iso('created_at')} as "recordedAt", ${VOUCHERS} as vouchers
  from people where id = $1`;

/** Verified contacts and the codes to sign in that were sent there. */
export const CONTACTS = rowsOf(
  {
    ...{ centre: 't.name', kind: 'c.kind', masked: 'c.masked', verifiedAt: iso('c.verified_at') },
    ...{ verifiedByName: 'c.verified_by_name', withdrawnAt: iso('c.withdrawn_at') },
    codes: listOf(
      { sentAt: iso('s.created_at'), usedAt: iso('s.used_at'), failedTries: 's.failed_tries' },
      'sign_in_codes s where s.contact_id = c.id',
      's.id',
    ),
  },
  `contacts c join centres t on t.id = c.centre_id where c.person_id = $1 and ${ofCentre('c.centre_id')}`,
  'c.id',
);

/** Excuses and what was answered; the letter stays sealed. */
export const EXCUSES = rowsOf(
  {
    ...{ startsAt: iso('s.starts_at'), reason: 'x.reason', status: 'x.status', answer: 'x.answer' },
    ...{ decidedByName: 'x.decided_by_name', hasFile: 'x.file_sealed is not null' },
  },
  `excuses x join enrolments e on e.id = x.enrolment_id join cohorts c on c.id = e.cohort_id
     join training_sessions s on s.id = x.session_id where e.person_id = $1 and ${ofCentre('c.centre_id')}`,
  'x.asked_at, x.id',
);

/** Where a photo lies. */
export const PHOTOS = rowsOf(
  {
    ...{ centre: 't.name', consentAt: iso('f.consent_at'), forCertificate: 'f.for_certificate' },
    addedByName: 'f.added_by_name',
  },
  `enrolment_photos f join enrolments e on e.id = f.enrolment_id join cohorts c on c.id = e.cohort_id
     join centres t on t.id = c.centre_id where e.person_id = $1 and ${ofCentre('c.centre_id')}`,
  'f.consent_at',
);

const requests = (opened: string) =>
  rowsOf(
    {
      ...{ kind: 'r.kind', status: 'r.status', issuer: 'coalesce(t.name, b.name)', receivedAt: iso('r.received_at') },
      ...{ dueAt: iso('r.due_at'), closedAt: iso('r.closed_at'), printedName: 'r.printed_name' },
      ...{ correctName: 'r.correct_name', cause: 'r.cause', evidence: 'r.evidence', reason: 'r.reason' },
      answer: 'r.answer',
      erasure: oneOf(
        { lines: 'l.lines', drawnAt: iso('l.drawn_at'), drawnByName: 'l.drawn_by_name', erasedAt: iso('l.erased_at') },
        'data_request_erasures l where l.data_request_id = r.id',
      ),
      evidenceFiles: `(select count(*) from data_request_evidence f
      where f.data_request_id = r.id and f.removed_at is null)`,
      steps: listOf(
        { status: 's.status', at: iso('s.at'), byName: 's.by_name', note: 's.note' },
        'data_request_steps s where s.data_request_id = r.id',
        's.id',
      ),
      replacements: listOf(
        { number: 'f.number', status: 'q.status' },
        `data_request_certificates l join certificate_requests q on q.id = l.certificate_request_id
         join certificates f on f.id = q.certificate_id where l.data_request_id = r.id`,
        'q.id',
      ),
    },
    `data_requests r left join centres t on t.id = r.centre_id left join certification_bodies b on b.id = r.body_id
   where r.person_id = $1 and ${opened}`,
    'r.id',
  );

/** What was asked of centres about the own data, and what they did. */
export const CENTRE_REQUESTS = requests(`r.centre_id is not null and ${ofCentre('r.centre_id')}`);

/** What was asked of certification bodies, and what they did. */
export const BODY_REQUESTS = requests(`b.id is not null and ${ofBody('b')}`);
