import { isoColumn as iso } from '../../database/iso-column.ts';
import { listOf, rowsOf } from './copied-json.ts';
import { ofApplication, ofBody, ofCentre } from './opened.rules.ts';

/** Jobs and businesses that name the person. */
export const PLACEMENTS = rowsOf(
  {
    ...{ cooperative: 'o.name', centre: 't.name', kind: 'p.kind', title: 'p.title', personName: 'p.person_name' },
    ...{ startedOn: 'p.started_on', endedOn: 'p.ended_on', jobs: 'p.jobs', evidence: 'p.evidence' },
    files: listOf(
      { type: 'f.type', addedAt: iso('f.added_at') },
      'mentoring_files f where f.id = any(p.evidence_ids)',
      'f.added_at, f.id',
    ),
    ...{ status: 'p.status', byName: 'p.by_name', recordedAt: iso('p.recorded_at') },
    ...{ decidedByName: 'p.decided_by_name', decisionNote: 'p.decision_note' },
  },
  `placements p join mentorships m on m.id = p.mentorship_id join cooperatives o on o.id = m.cooperative_id
     join centres t on t.id = m.centre_id where p.person_id = $1 and ${ofCentre('m.centre_id')}`,
  'p.id',
);

/** The mentoring of cooperatives for which the person was trained by the mentoring centre. */
export const MENTORED_COOPERATIVES = rowsOf(
  {
    ...{ cooperative: 'o.name', centre: 't.name', status: 'm.status', startsOn: 'm.starts_on' },
    mentors: listOf(
      { name: 'y.full_name', namedOn: 'x.named_on' },
      'mentorship_mentors x join accounts y on y.id = x.account_id where x.mentorship_id = m.id',
      'x.seq',
    ),
    visits: listOf(
      { visitedOn: 'v.visited_on', mode: 'v.mode', byName: 'v.by_name' },
      'mentoring_visits v where v.mentorship_id = m.id',
      'v.visited_on, v.id',
    ),
    tasks: listOf(
      { title: 'k.title', dueOn: 'k.due_on', status: 'k.status', note: 'k.note' },
      `mentoring_tasks k join people n on n.id = $1 where k.mentorship_id = m.id
         and lower(trim(k.responsible)) = lower(n.full_name)`,
      'k.due_on, k.id',
    ),
  },
  `mentorships m join cooperatives o on o.id = m.cooperative_id join centres t on t.id = m.centre_id
   where ${ofCentre('m.centre_id')} and exists (select from enrolments e join cohorts c on c.id = e.cohort_id
     where e.person_id = $1 and e.cooperative_id = m.cooperative_id and c.centre_id = m.centre_id)`,
  'm.starts_on, m.id',
);

/** Offices in cooperatives. */
export const OFFICES = rowsOf(
  { cooperative: 'o.name', fullName: 'h.full_name', role: 'h.role', since: 'h.since' },
  `cooperative_office_holders h join cooperatives o on o.id = h.cooperative_id
   where h.person_id = $1`,
  'o.name, h.place',
);

const joined = (column: string) => `case when m.status = 'same' then ${column} end`;

/** Questions whether two records are one person; what the other says is told only where they became one. */
export const MERGES = rowsOf(
  {
    ...{ ground: 'm.ground', status: 'm.status', openedAt: iso('m.opened_at'), proposedByName: 'm.proposed_by_name' },
    steps: listOf(
      {
        ...{ status: 's.status', at: iso('s.at'), byName: 's.by_name', reason: joined('s.reason') },
        before: joined('s.before'),
      },
      'merge_steps s where s.merge_case_id = m.id',
      's.id',
    ),
  },
  'merge_cases m where $1 in (m.person_id, m.other_person_id)',
  'm.opened_at, m.id',
);

const made = (ground: 'enrolment' | 'application', column: string) =>
  `(select v.actor_name from audit_events v where v.subject_type = '${ground}' and v.subject_id = k.${column}::text
    and v.type = '${ground}.claim_card_issued' and v.at = k.created_at limit 1)`;

/** Claim cards of centres and of certification bodies; the code itself was told once and is kept nowhere. */
export const CLAIM_CARDS = rowsOf(
  {
    ...{ issuer: 'coalesce(t.name, b.name)', madeAt: iso('k.created_at') },
    madeByName: `coalesce(${made('enrolment', 'enrolment_id')}, ${made('application', 'application_id')})`,
    ...{ expiresAt: iso('k.expires_at'), firstUsedAt: iso('k.claimed_at'), failedTries: 'k.failed_tries' },
    ...{ lockedAt: iso('k.locked_at'), replacedAt: iso('k.replaced_at') },
  },
  `claim_cards k left join enrolments e on e.id = k.enrolment_id left join cohorts c on c.id = e.cohort_id
     left join centres t on t.id = c.centre_id left join assessment_applications a on a.id = k.application_id
     left join certification_bodies b on b.id = a.body_id
   where e.person_id = $1 and ${ofCentre('c.centre_id')} or a.person_id = $1 and ${ofApplication('b', 'a')}`,
  'k.created_at, k.id',
);

/** Sign-ins that the register still knows; a card sees those that were opened by what it opens. */
export const SIGN_INS = rowsOf(
  {
    ...{ via: 's.via', openedAt: iso('s.created_at'), lastSeenAt: iso('s.last_seen_at') },
    expiresAt: iso('s.expires_at'),
  },
  `sessions s where s.account_id = $1 and ($2::uuid[] is null or s.claim_issuer_ids && $2)`,
  's.created_at, s.id',
);

/** Notices of breaches: a person's as far as the issuer is opened, and those that an account ($3) was given. */
export const BREACH_NOTICES = rowsOf(
  {
    ...{ issuer: 'coalesce(t.name, l.name)', title: 'b.title', foundAt: iso('b.found_at'), data: 'b.data' },
    ...{ toldAt: iso('n.told_at'), readAt: iso('n.read_at'), outcome: 'b.outcome' },
  },
  `breach_notices n join breaches b on b.id = n.breach_id left join centres t on t.id = n.centre_id
     left join certification_bodies l on l.id = n.body_id
   where n.account_id = $3 or n.person_id = $1 and (num_nonnulls(n.centre_id, n.body_id) = 0
     or t.id is not null and ${ofCentre('t.id')} or l.id is not null and ${ofBody('l')})`,
  'n.told_at, n.id',
);
