import { isoColumn as iso } from '../../database/iso-column.ts';
import { listOf, oneOf, rowsOf } from './copied-json.ts';
import { TESTS } from './copied-tests.ts';
import { ofApplication, ofBody } from './opened.rules.ts';

const PUBLISHED = `(${ofBody('b')} and exists (select from certification_decisions made
  where made.candidacy_id = c.id and made.status = 'published'))`;
const RECOMMENDED = 'exists (select from recommendations made where made.candidacy_id = c.id)';
const published = (column: string) => `case when ${PUBLISHED} then ${column} end`;

const STEPS = listOf(
  { event: 'v.event', reason: 'v.reason', byName: 'v.by_name', at: iso('v.at') },
  'candidacy_events v where v.candidacy_id = c.id',
  'v.id',
);

const AGREEMENT = listOf(
  { round: 'g.round', by: 'g.by', name: 'g.name', way: 'g.way', signedAt: iso('g.signed_at') },
  'agreement_signatures g where g.candidacy_id = c.id',
  'g.round, g.recorded_at, g.by',
);

const REPLACED = listOf(
  {
    ...{ from: 'nf.full_name', to: 'nt.full_name', cause: 'r.cause', reason: 'r.reason', byName: 'r.by_name' },
    at: iso('r.at'),
  },
  `assessor_replacements r join assessor_profiles f on f.id = r.from_assessor_id join people nf on nf.id = f.person_id
     join assessor_profiles t on t.id = r.to_assessor_id join people nt on nt.id = t.person_id
   where r.candidacy_id = c.id`,
  'r.id',
);

const EVIDENCE = listOf(
  {
    ...{ kind: 'e.kind', method: 'e.method', criteria: 'e.criteria', note: published('e.note') },
    ...{ madeAt: iso('e.made_at'), late: 'e.late', byName: 'e.by_name' },
    file: oneOf({ type: 'f.type', addedAt: iso('f.added_at') }, 'evidence_files f where f.evidence_id = e.id'),
    marks: listOf(
      {
        ...{ valid: 'm.valid', authentic: 'm.authentic', current: 'm.current', sufficient: 'm.sufficient' },
        ...{ byName: 'm.by_name', at: iso('m.at') },
      },
      `evidence_marks m where m.evidence_id = e.id and ${RECOMMENDED}`,
      'm.id',
    ),
  },
  'assessment_evidence e where e.candidacy_id = c.id',
  'e.made_at, e.id',
);

const JUDGEMENTS = listOf(
  {
    ...{ unit: 'j.unit_code', criterion: 'j.criterion', judgement: 'j.judgement', note: published('j.note') },
    ...{ reason: published('j.reason'), late: 'j.late', byName: 'j.author_name', at: iso('j.recorded_at') },
  },
  `criterion_judgements j where j.candidacy_id = c.id and ${RECOMMENDED}`,
  'j.unit_code, j.criterion, j.recorded_at, j.id',
);

const SECOND_MARKS = listOf(
  {
    ...{ unit: 'm.unit_code', criterion: 'm.criterion', judgement: 'm.judgement', note: 'm.note' },
    at: iso('m.marked_at'),
  },
  `second_marks m join second_marking_samples l on l.id = m.sample_id where l.candidacy_id = c.id and ${PUBLISHED}`,
  'm.unit_code, m.criterion, m.marked_at',
);

const RECOMMENDATIONS = listOf(
  {
    ...{ outcome: 'r.outcome', note: 'r.note', units: 'r.units', nextSteps: 'r.next_steps', reason: 'r.reason' },
    ...{ byName: 'r.by_name', madeAt: iso('r.made_at') },
  },
  'recommendations r where r.candidacy_id = c.id',
  'r.id',
);

const FEEDBACK = oneOf(
  { answers: 'f.answers', comment: 'f.comment', givenAt: iso('f.given_at') },
  'candidate_feedback f where f.candidacy_id = c.id',
);

const DECISIONS = listOf(
  {
    ...{ outcome: 'd.outcome', units: 'd.units', reason: 'd.reason', decidedOn: 'd.decided_on' },
    ...{ publishedAt: iso('d.published_at'), superseding: 'd.supersedes_id is not null' },
    votes: listOf(
      { outcome: 'o.outcome', notYet: 'o.not_yet', reason: 'o.reason' },
      'panel_votes o where o.decision_id = d.id',
      'o.outcome, o.id',
    ),
  },
  `certification_decisions d where d.candidacy_id = c.id and d.status = 'published' and ${ofBody('b')}`,
  'd.published_at, d.id',
);

/** Seats in assessments; the identifier is for what lies sealed. What is not published stays out, and so does every key (rule 20). */
export const SITTINGS = rowsOf(
  {
    ...{ id: 'c.id', body: 'b.name', session: 's.title', scheme: 'k.title', site: 't.name', status: 'c.status' },
    ...{ startsAt: iso('s.starts_at'), endsAt: iso('s.ends_at'), removedAt: iso('c.removed_at') },
    ...{ cancelledReason: 's.cancelled_reason', assessor: 'n.full_name', secondAssessor: 'n2.full_name' },
    ...{ mitigation: 'c.mitigation', steps: STEPS, agreement: AGREEMENT, assessorsReplaced: REPLACED },
    ...{ evidence: EVIDENCE, tests: TESTS, judgements: JUDGEMENTS, secondMarks: SECOND_MARKS },
    ...{ recommendations: RECOMMENDATIONS, feedback: FEEDBACK, decisions: DECISIONS },
  },
  `candidacies c join assessment_sessions s on s.id = c.session_id join certification_bodies b on b.id = s.body_id
     join assessment_applications a on a.id = c.application_id join assessment_sites t on t.id = s.site_id
     join scheme_versions v on v.id = s.scheme_version_id join certification_schemes k on k.id = v.scheme_id
     join assessor_profiles r on r.id = c.assessor_id join people n on n.id = r.person_id
     left join assessor_profiles r2 on r2.id = c.second_assessor_id left join people n2 on n2.id = r2.person_id
   where c.person_id = $1 and ${ofApplication('b', 'a')}`,
  's.starts_at, c.id',
);
