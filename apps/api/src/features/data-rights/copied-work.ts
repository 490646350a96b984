import { isoColumn as iso } from '../../database/iso-column.ts';
import { listOf, objectOf } from './copied-json.ts';

const QUALIFICATIONS = listOf(
  {
    ...{ kind: 'q.kind', title: 'q.title', unitCodes: 'q.unit_codes', certificateNumber: 'q.certificate_number' },
    ...{ issuedBy: 'q.issued_by', validFrom: 'q.valid_from', validUntil: 'q.valid_until', confirmed: 'q.confirmed' },
  },
  'instructor_qualifications q where q.instructor_id = i.id',
  'q.valid_from, q.id',
);

const INSTRUCTOR = listOf(
  {
    ...{ centre: 't.name', fullName: 'i.full_name', email: 'i.email', phone: 'i.phone' },
    qualifications: QUALIFICATIONS,
    activities: listOf(
      {
        ...{ kind: 'a.kind', title: 'a.title', provider: 'a.provider', startsOn: 'a.starts_on' },
        ...{ endsOn: 'a.ends_on', hours: 'a.hours', status: 'a.status' },
      },
      'instructor_activities a where a.instructor_id = i.id',
      'a.starts_on, a.id',
    ),
    absences: listOf(
      { startsOn: 'a.starts_on', endsOn: 'a.ends_on', reason: 'a.reason' },
      'instructor_absences a where a.instructor_id = i.id',
      'a.starts_on, a.id',
    ),
    files: listOf(
      { type: 'f.type', addedAt: iso('f.added_at') },
      'instructor_files f where f.instructor_id = i.id',
      'f.added_at, f.id',
    ),
    sessions: listOf(
      { cohort: 'c.title', startsAt: iso('s.starts_at'), endsAt: iso('s.ends_at'), calledOff: 's.called_off' },
      'training_sessions s join cohorts c on c.id = s.cohort_id where s.instructor_id = i.id',
      's.starts_at, s.id',
    ),
  },
  'instructors i join centres t on t.id = i.centre_id where i.person_id = $1',
  't.name',
);

const ASSESSOR = listOf(
  {
    ...{ body: 'b.name', metNumber: 'r.met_number', validFrom: 'r.valid_from', validUntil: 'r.valid_until' },
    ...{ regionCode: 'r.region_code', maxCandidatesADay: 'r.max_candidates_a_day', active: 'r.active' },
    authorisations: listOf(
      { scheme: 'k.title', schemeVersion: 'v.label', fromOn: 'z.from_on', untilOn: 'z.until_on' },
      `assessor_authorisations z join scheme_versions v on v.id = z.scheme_version_id
         join certification_schemes k on k.id = v.scheme_id where z.assessor_id = r.id`,
      'z.from_on, v.id',
    ),
    sessions: listOf(
      { title: 's.title', startsAt: iso('s.starts_at') },
      'session_assessors x join assessment_sessions s on s.id = x.session_id where x.assessor_id = r.id',
      's.starts_at, s.id',
    ),
    secondMarkings: listOf(
      { session: 's.title', drawnAt: iso('m.drawn_at'), candidates: 'm.candidates' },
      'second_markings m join assessment_sessions s on s.id = m.session_id where m.marker_id = r.id',
      'm.drawn_at, m.id',
    ),
  },
  'assessor_profiles r join certification_bodies b on b.id = r.body_id where r.person_id = $1',
  'b.name',
);

const CONFLICTS = listOf(
  {
    ...{ body: 'b.name', kind: 'd.kind', note: 'd.note', declaredAt: iso('d.declared_at') },
    ...{ declaredByName: 'd.declared_by_name', withdrawnAt: iso('d.withdrawn_at') },
    withdrawnReason: 'd.withdrawn_reason',
  },
  `conflict_declarations d join certification_bodies b on b.id = d.body_id
   where d.declarant_person_id = $1 or d.declarant_account_id = $2`,
  'd.declared_at, d.id',
);

const PANELS = listOf(
  { body: 'b.name', meetsOn: 'p.meets_on', status: 'p.status' },
  `panel_members x join decision_panels p on p.id = x.panel_id join certification_bodies b on b.id = p.body_id
   where x.account_id = $2`,
  'p.meets_on, p.id',
);

const APPEALS_HEARD = listOf(
  { body: 'b.name', filedAt: iso('a.filed_at') },
  `appeal_reviewers x join appeals a on a.id = x.appeal_id join certification_bodies b on b.id = a.body_id
   where x.account_id = $2`,
  'a.filed_at, a.id',
);

const INVIGILATED = listOf(
  { body: 'b.name', session: 's.title', startsAt: iso('s.starts_at') },
  `session_invigilators x join assessment_sessions s on s.id = x.session_id
     join certification_bodies b on b.id = s.body_id where x.account_id = $2`,
  's.starts_at, s.id',
);

const ofMentorship = (rows: string) =>
  `${rows} x join mentorships m on m.id = x.mentorship_id join cooperatives o on o.id = m.cooperative_id`;

const FILES = listOf(
  { to: 'f.kept_with', addedAt: iso('f.added_at') },
  `(select 'mentoring' as kept_with, added_at from mentoring_files where added_by = $2
    union all select 'instructor', added_at from instructor_files where added_by = $2) f`,
  'f.added_at',
);

/** What somebody does as staff, by person ($1) and account ($2); the people whom it was about are left out. */
export const WORK = `select ${objectOf({
  ...{ instructor: INSTRUCTOR, assessor: ASSESSOR, conflictsDeclared: CONFLICTS, panels: PANELS },
  ...{ appealsHeard: APPEALS_HEARD, invigilated: INVIGILATED, filesAdded: FILES },
  mentored: listOf(
    { cooperative: 'o.name', namedOn: 'x.named_on' },
    `${ofMentorship('mentorship_mentors')} where x.account_id = $2`,
    'x.seq',
  ),
  visits: listOf(
    { cooperative: 'o.name', visitedOn: 'x.visited_on', mode: 'x.mode' },
    `${ofMentorship('mentoring_visits')} where x.by_id = $2`,
    'x.visited_on, x.id',
  ),
  placementsReported: listOf(
    { cooperative: 'o.name', kind: 'x.kind', recordedAt: iso('x.recorded_at') },
    `${ofMentorship('placements')} where x.by_id = $2`,
    'x.id',
  ),
})} as one`;
