import { isoColumn as iso } from '../../database/iso-column.ts';
import { listOf, oneOf, rowsOf, valuesOf } from './copied-json.ts';
import { ofApplication, ofBody } from './opened.rules.ts';

const SUBMISSIONS = listOf(
  { number: 's.number', submittedAt: iso('s.submitted_at'), byName: 's.by_name', content: 's.content' },
  'application_submissions s where s.application_id = a.id',
  's.number',
);

const EVIDENCE = listOf(
  {
    ...{ kind: 'x.kind', requirement: 'x.requirement', type: 'f.type', addedAt: iso('x.added_at') },
    ...{ addedBy: 'x.added_by', checked: 'x.checked', remark: 'x.remark', removedAt: iso('x.removed_at') },
  },
  'application_evidence x join assessment_files f on f.id = x.file_id where x.application_id = a.id',
  'x.id',
);

const SELF_ASSESSMENT = oneOf(
  {
    ...{ answers: 's.answers', signedAt: iso('s.signed_at'), reviewedByName: 's.reviewed_by_name' },
    ...{ reviewedAt: iso('s.reviewed_at'), outcome: 's.outcome', remark: 's.remark' },
  },
  'self_assessments s where s.application_id = a.id',
);

const PLAN = oneOf(
  {
    ...{ criteria: 'p.criteria', note: 'p.note', approvedAt: iso('p.approved_at') },
    approvedByName: 'p.approved_by_name',
  },
  'assessment_plans p where p.application_id = a.id',
);

/** Applications for assessment with what was handed in, checked and planned. */
export const APPLICATIONS = rowsOf(
  {
    ...{ body: 'b.name', number: 'a.number', scheme: 'k.title', schemeVersion: 'v.label', purpose: 'a.purpose' },
    ...{ status: 'a.status', enteredBy: 'a.entered_by', createdAt: iso('a.created_at') },
    ...{ submittedAt: iso('a.submitted_at'), closedAt: iso('a.closed_at'), cooperative: 'o.name' },
    ...{ cooperativeRole: 'a.cooperative_role', units: 'a.unit_codes', form: 'a.form', submissions: SUBMISSIONS },
    ...{ evidence: EVIDENCE, checks: 'a.checks', remark: 'a.remark', warnings: 'a.warnings', assessor: 'n.full_name' },
    ...{ selfAssessment: SELF_ASSESSMENT, plan: PLAN, outcome: 'a.outcome', decidedOn: 'a.decided_on' },
    ...{ validUntil: 'a.valid_until', missingUnits: 'a.missing_units' },
  },
  `assessment_applications a join certification_bodies b on b.id = a.body_id
     join certification_schemes k on k.id = a.scheme_id join scheme_versions v on v.id = a.scheme_version_id
     left join cooperatives o on o.id = a.cooperative_id left join assessor_profiles r on r.id = a.assessor_id
     left join people n on n.id = r.person_id
   where a.person_id = $1 and ${ofApplication('b', 'a')}`,
  'a.created_at, a.id',
);

/** Appeals with their steps and who heard them. */
export const APPEALS = rowsOf(
  {
    ...{ body: 'b.name', number: 'a.number', scheme: 'k.title', against: 'a.against', status: 'a.status' },
    ...{ filedAt: iso('a.filed_at'), dueOn: 'a.due_on', escalatedAt: iso('a.escalated_at'), answers: 'a.answers' },
    ...{ grounds: 'a.grounds', findings: 'a.findings' },
    heardBy: valuesOf('r.full_name', 'appeal_reviewers r where r.appeal_id = a.id'),
    steps: listOf(
      { status: 's.status', at: iso('s.at'), byName: 's.by_name', note: 's.note' },
      'appeal_steps s where s.appeal_id = a.id',
      's.id',
    ),
  },
  `appeals a join certification_bodies b on b.id = a.body_id join candidacies c on c.id = a.candidacy_id
     join assessment_sessions s on s.id = c.session_id join scheme_versions v on v.id = s.scheme_version_id
     join certification_schemes k on k.id = v.scheme_id
   where a.person_id = $1 and ${ofBody('b')}`,
  'a.id',
);

/** Who declared to be bound to the person, without who it was. */
export const DECLARED_TIES = rowsOf(
  { body: 'b.name', kind: 'd.kind', declaredAt: iso('d.declared_at'), withdrawnAt: iso('d.withdrawn_at') },
  `conflict_declarations d join certification_bodies b on b.id = d.body_id
   where d.subject_person_id = $1 and ${ofBody('b')}`,
  'd.declared_at, d.id',
);
