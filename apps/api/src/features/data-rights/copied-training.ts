import { isoColumn as iso } from '../../database/iso-column.ts';
import { listOf, oneOf, rowsOf } from './copied-json.ts';
import { ofCentre } from './opened.rules.ts';

const APPLICATION = oneOf(
  {
    ...{ number: 'a.number', channel: 'a.channel', nominatedBy: 'n.name', appliedAt: iso('a.applied_at') },
    ...{ consentedAt: iso('a.consented_at'), motivation: 'a.motivation', cooperative: 'a.cooperative_text' },
    ...{ documentsSeen: 'a.documents_seen', verifiedAt: iso('a.verified_at') },
    ...{ note: 'a.note', reason: 'a.reason', total: 'a.total', rank: 'a.rank', waitlistPlace: 'a.waitlist_place' },
    ...{ offeredAt: iso('a.offered_at'), confirmBy: iso('a.confirm_by'), confirmedAt: iso('a.confirmed_at') },
    forgottenAt: iso('a.forgotten_at'),
    scores: listOf(
      { criterion: 's.criterion', score: 's.score', scoredAt: iso('s.scored_at') },
      `selection_scores s join selection_announcements o on o.cohort_id = a.cohort_id where s.enrolment_id = a.enrolment_id`,
      's.criterion',
    ),
    pinCodes: listOf(
      { channel: 'k.channel', askedAt: iso('k.created_at'), usedAt: iso('k.used_at') },
      'application_pin_codes k where k.enrolment_id = a.enrolment_id',
      'k.id',
    ),
  },
  'training_applications a left join cooperatives n on n.id = a.nominated_by_id where a.enrolment_id = e.id',
);

const ATTENDANCE = listOf(
  { startsAt: iso('s.starts_at'), status: 'a.status', note: 'a.note' },
  'attendance_records a join training_sessions s on s.id = a.session_id where a.enrolment_id = e.id and a.status is not null',
  's.starts_at',
);

const ATTENDANCE_STATEMENTS = listOf(
  {
    ...{ startsAt: iso('s.starts_at'), status: 'v.status', note: 'v.note', reason: 'v.reason', origin: 'v.origin' },
    ...{ late: 'v.late', byName: 'v.author_name', at: iso('v.recorded_at') },
  },
  'attendance_events v join training_sessions s on s.id = v.session_id where v.cohort_id = e.cohort_id and v.enrolment_id = e.id',
  's.starts_at, v.recorded_at, v.id',
);

const JUDGEMENTS = listOf(
  { unit: 'g.unit_code', judgement: 'g.judgement', score: 'g.score', note: 'g.note' },
  'grades g where g.enrolment_id = e.id and g.judgement is not null',
  'g.unit_code',
);

const JUDGEMENT_STATEMENTS = listOf(
  {
    ...{ unit: 'v.unit_code', judgement: 'v.judgement', score: 'v.score', note: 'v.note', reason: 'v.reason' },
    ...{ late: 'v.late', byName: 'v.author_name', at: iso('v.recorded_at') },
  },
  'grade_events v where v.cohort_id = e.cohort_id and v.enrolment_id = e.id',
  'v.unit_code, v.recorded_at, v.id',
);

const TESTS = listOf(
  {
    ...{ kind: 's.kind', unit: 's.unit_code', score: 's.score' },
    ...{ byName: 's.recorded_by_name', at: iso('s.recorded_at') },
  },
  'test_scores s where s.enrolment_id = e.id',
  `s.kind, coalesce(s.unit_code, ''), s.version`,
);

const REMEDIALS = listOf(
  {
    ...{ unit: 'r.unit_code', judgement: 'r.judgement', heldOn: 'r.held_on', note: 'r.note' },
    byName: 'r.recorded_by_name',
  },
  'remedial_evaluations r where r.enrolment_id = e.id',
  'r.recorded_at',
);

const CORRECTIONS = listOf(
  {
    ...{ kind: 'x.kind', column: 'x.column_id', status: 'x.status', openedAt: iso('x.opened_at'), before: 'x.before' },
    ...{ after: 'x.after', decidedByName: 'x.decided_by_name', decidedAt: iso('x.decided_at'), reason: 'x.reason' },
  },
  'corrections x where x.enrolment_id = e.id',
  'x.id',
);

const ISSUANCE = listOf(
  {
    ...{ kind: 'b.kind', status: 'i.status', attendancePercent: 'i.attendance_percent' },
    ...{ requestedByName: 'b.requested_by_name', requestedAt: iso('b.requested_at') },
    ...{ approvedByName: 'b.approved_by_name', approvedAt: iso('b.approved_at'), doneAt: iso('i.done_at') },
  },
  'issuance_items i join issuance_batches b on b.id = i.batch_id where i.enrolment_id = e.id',
  'i.id',
);

const IMPORTED = listOf(
  { file: 'm.file_name', row: 'r.row', byName: 'm.requested_by_name', at: iso('m.requested_at') },
  'imports m join import_rows r on r.import_id = m.id where m.cohort_id = e.cohort_id and e.id in (r.target_id, r.thing_id)',
  'm.requested_at, r.row',
);

/** What each centre holds about somebody in its cohorts. */
export const ENROLMENTS = rowsOf(
  {
    ...{ centre: 't.name', cohort: 'c.title', startsOn: 'c.starts_on', endsOn: 'c.ends_on', status: 'e.status' },
    ...{ enrolledAt: iso('e.created_at'), rosterNumber: 'e.roster_number', warnings: 'e.warnings' },
    ...{ exitReason: 'e.exit_reason', cooperative: 'k.name', cooperativeRole: 'e.cooperative_role', sex: 'e.sex' },
    ...{ birthPlace: 'e.birth_place', education: 'e.education', phone: 'e.phone', email: 'e.email' },
    guardian: 'e.guardian',
    ...{ application: APPLICATION, attendance: ATTENDANCE, attendanceStatements: ATTENDANCE_STATEMENTS },
    ...{ judgements: JUDGEMENTS, judgementStatements: JUDGEMENT_STATEMENTS, tests: TESTS, remedials: REMEDIALS },
    ...{ corrections: CORRECTIONS, issuance: ISSUANCE, importedFrom: IMPORTED },
    feedbackGiven: 'exists (select from feedback_given f where f.enrolment_id = e.id)',
  },
  `enrolments e join cohorts c on c.id = e.cohort_id join centres t on t.id = c.centre_id
     left join cooperatives k on k.id = e.cooperative_id where e.person_id = $1 and ${ofCentre('c.centre_id')}`,
  'c.starts_on, e.id',
);
