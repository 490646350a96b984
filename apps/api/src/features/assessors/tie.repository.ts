import type { Tie } from '@kompeten/domain';
import { seatedStatuses } from '@kompeten/domain';
import type { Tx } from '../../database/transactions.ts';

/** What ties one assessor to a person, as the register knows it. */
interface TieRow {
  assessorId: string;
  kind: Tie['kind'];
  on: string | null;
  name: string | null;
}

const WHO = `
  who as (select a.id, a.person_id, a.account_id, c.email from assessor_profiles a left join accounts c on c.id = a.account_id
    where a.id = any($1)),
  theirs as (
    select cooperative_id from enrolments where person_id = $2 and cooperative_id is not null
    union select cooperative_id from cooperative_office_holders where person_id = $2
    union select cooperative_id from assessment_applications where person_id = $2 and cooperative_id is not null)`;

const TAUGHT = `
  select w.id as "assessorId", 'taught' as kind, (s.starts_at at time zone 'Asia/Jakarta')::date::text as "on", h.title as name
  from who w join instructors i on i.person_id = w.person_id or i.email = w.email
    join training_sessions s on s.instructor_id = i.id and not s.called_off and s.unit_codes && $3::text[]
    join enrolments e on e.cohort_id = s.cohort_id and e.person_id = $2 and e.status = any($4)
    join cohorts h on h.id = s.cohort_id
  union all
  select w.id, 'taught', (g.recorded_at at time zone 'Asia/Jakarta')::date::text, h.title
  from who w join grade_events g on g.author_id = w.account_id and g.unit_code = any($3::text[])
    join enrolments e on e.id = g.enrolment_id and e.cohort_id = g.cohort_id and e.person_id = $2 join cohorts h on h.id = g.cohort_id`;

const MENTORED = `
  select w.id, 'mentored', coalesce((select max(v.visited_on) from mentoring_visits v where v.mentorship_id = m.id),
      n.named_on)::text, k.name
  from who w join mentorship_mentors n on n.account_id = w.account_id join mentorships m on m.id = n.mentorship_id
    join theirs t on t.cooperative_id = m.cooperative_id join cooperatives k on k.id = m.cooperative_id`;

const SAME_COOPERATIVE = `
  select w.id, 'same_cooperative', null, k.name
  from who w join (
      select person_id, cooperative_id from enrolments where cooperative_id is not null
      union select person_id, cooperative_id from cooperative_office_holders where person_id is not null
    ) own on own.person_id = w.person_id
    join theirs t on t.cooperative_id = own.cooperative_id join cooperatives k on k.id = own.cooperative_id`;

const DECLARED = `
  select w.id, d.kind, null, null
  from who w join conflict_declarations d on
    d.withdrawn_at is null
    and ((d.subject_person_id = $2 and (d.declarant_person_id = w.person_id or d.declarant_account_id = w.account_id))
      or (d.subject_person_id = w.person_id and d.declarant_person_id = $2))
  union all
  select w.id, 'self', null, null from who w where w.person_id = $2`;

export class TieRepository {
  private constructor(private readonly tx: Tx) {}

  static in(tx: Tx): TieRepository {
    return new TieRepository(tx);
  }

  /** Everything that ties assessors to a person, over these units, by assessor; the latest of each kind first. */
  async between(
    assessorIds: readonly string[],
    personId: string,
    unitCodes: readonly string[],
  ): Promise<Map<string, Tie[]>> {
    const rows = await this.tx.sql<TieRow>(
      `with ${WHO} select * from (${TAUGHT} union all ${MENTORED} union all ${SAME_COOPERATIVE} union all ${DECLARED}) all_ties
       order by "on" desc nulls last`,
      [assessorIds, personId, unitCodes, seatedStatuses],
    );
    const ties = new Map<string, Tie[]>(assessorIds.map((id) => [id, []]));
    for (const row of rows) ties.get(row.assessorId)?.push(tieOf(row));
    return ties;
  }
}

function tieOf({ kind, on, name }: TieRow): Tie {
  if (kind === 'taught') return { kind, on: on ?? '', cohortTitle: name ?? '' };
  if (kind === 'mentored') return { kind, on: on ?? '', cooperativeName: name ?? '' };
  return kind === 'same_cooperative' ? { kind, cooperativeName: name } : { kind };
}
