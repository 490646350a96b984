import {
  type CooperativePerson,
  type CooperativeStanding,
  learningStatuses,
  type NewOfficeHolder,
  type OfficeRole,
} from '@kompeten/domain';
import { literals } from '../../database/literals.ts';
import type { Tx } from '../../database/transactions.ts';

/** Whose people: the cooperative, as of a day, and the last day that is soon for a certificate whose scheme is not known. */
export interface PeopleQuestion {
  cooperativeId: string;
  today: string;
  soon: string;
}

/**
 * Whether a person's competence was assessed, whatever the outcome: the one place that says so for cooperatives. What an
 * assessment leaves is a certificate of competency or a letter with its result, and it is decided before either is signed.
 */
const wasAssessed = (personId: string): string =>
  `exists (select from certificates a where a.person_id = ${personId} and a.kind in ('competency', 'assessment_result')
    and a.status <> 'void')`;

/**
 * Who stands in the register of a cooperative's people: $1 the cooperative, $2 the day, $3 the last day that is soon. A
 * certificate expires soon from the day on which its own renewal opens; one that was only recorded here has no such day.
 */
const PEOPLE = `
  with held as (
    select * from cooperative_office_holders where cooperative_id = $1
  ), enrolled as (
    select distinct on (e.person_id) e.person_id, e.cooperative_role, p.full_name
    from enrolments e join people p on p.id = e.person_id
    where e.cooperative_id = $1 and e.status in (${literals(learningStatuses)})
    order by e.person_id, e.id desc
  ), someone as (
    select coalesce(h.person_id, e.person_id) as person_id, coalesce(h.full_name, e.full_name) as full_name,
      coalesce(h.role, e.cooperative_role) as role, h.since, h.place, h.place is not null as holds_office
    from held h full join enrolled e on e.person_id = h.person_id
  ), standing as (
    select s.*, t.title as trained_title, c.valid_until, c.found is not null as certified,
      coalesce(c.renewal_opens_on <= $2::date, c.valid_until <= $3::date, false) as expiring
    from someone s
    left join lateral (select coalesce(
        (select title from certificates where person_id = s.person_id and status = 'issued' and kind = 'training'
         order by issued_on desc nulls last limit 1),
        (select h.title from enrolments e join cohorts h on h.id = e.cohort_id
         where e.person_id = s.person_id and e.status = 'passed' order by h.ends_on desc limit 1)) as title) t on true
    left join lateral (select true as found, f.valid_until, u.renewal_opens_on from certificates f
        left join surveillances u on u.certificate_id = f.id
      where f.person_id = s.person_id and f.status = 'issued' and f.kind = 'competency'
        and (f.valid_until is null or f.valid_until >= $2::date)
      order by f.valid_until desc nulls first limit 1) c on true
  )`;

export class CooperativePeopleRepository {
  private constructor(private readonly tx: Tx) {}

  static in(tx: Tx): CooperativePeopleRepository {
    return new CooperativePeopleRepository(tx);
  }

  /** Everybody of a cooperative: the offices in their order, then the others by name. */
  list({ cooperativeId, today, soon }: PeopleQuestion): Promise<CooperativePerson[]> {
    return this.tx.sql(
      `${PEOPLE} select person_id as "personId", full_name as "fullName", role, to_char(since, 'YYYY-MM-DD') as since,
         holds_office as "holdsOffice", trained_title is not null as trained, trained_title as "trainedTitle", certified,
         to_char(valid_until, 'YYYY-MM-DD') as "validUntil", expiring
       from standing order by place nulls last, lower(full_name), person_id`,
      [cooperativeId, today, soon],
    );
  }

  /** The same in numbers, with what mentoring has brought. */
  async standing({ cooperativeId, today, soon }: PeopleQuestion): Promise<CooperativeStanding> {
    const [row] = await this.tx.sql<CooperativeStanding>(
      `${PEOPLE} select count(*) filter (where holds_office)::int as "officeHolders",
         count(*) filter (where holds_office and trained_title is not null)::int as "officeHoldersTrained",
         count(*) filter (where trained_title is not null)::int as trained,
         count(*) filter (where ${wasAssessed('standing.person_id')})::int as assessed,
         count(*) filter (where certified)::int as certified, count(*) filter (where expiring)::int as expiring,
         (select count(*) from mentoring_visits v join mentorships m on m.id = v.mentorship_id
          where m.cooperative_id = $1)::int as visits,
         (select coalesce(sum(w.jobs), 0) from placements w join mentorships m on m.id = w.mentorship_id
          where m.cooperative_id = $1 and w.status = 'confirmed')::int as jobs
       from standing`,
      [cooperativeId, today, soon],
    );
    if (!row) throw new Error('A count answers a row.');
    return row;
  }

  /** The offices that are entered, in their order. */
  async roles(cooperativeId: string): Promise<OfficeRole[]> {
    const rows = await this.tx.sql<{ role: OfficeRole }>(
      'select role from cooperative_office_holders where cooperative_id = $1 order by place',
      [cooperativeId],
    );
    return rows.map(({ role }) => role);
  }

  /** Enters the offices anew. */
  async replace(cooperativeId: string, holders: readonly NewOfficeHolder[]): Promise<void> {
    await this.tx.sql('delete from cooperative_office_holders where cooperative_id = $1', [cooperativeId]);
    await this.tx.sql(
      `insert into cooperative_office_holders (cooperative_id, place, full_name, role, since, person_id)
       select $1, h.ordinality, h.name, h.role, h.since, h.person
       from unnest($2::text[], $3::text[], $4::date[], $5::uuid[]) with ordinality as h (name, role, since, person)`,
      [
        cooperativeId,
        holders.map(({ fullName }) => fullName),
        holders.map(({ role }) => role),
        holders.map(({ since }) => since ?? null),
        holders.map(({ personId }) => personId ?? null),
      ],
    );
  }

  /** Those of some people who were enrolled as of the cooperative. */
  async enrolled(cooperativeId: string, personIds: readonly string[]): Promise<Set<string>> {
    const rows = await this.tx.sql<{ id: string }>(
      'select distinct person_id as id from enrolments where cooperative_id = $1 and person_id = any($2)',
      [cooperativeId, personIds],
    );
    return new Set(rows.map(({ id }) => id));
  }

  /** The accounts of those who mentor the cooperative now. */
  async mentors(cooperativeId: string): Promise<string[]> {
    const rows = await this.tx.sql<{ id: string }>(
      `select mentor_id as id from mentorships where cooperative_id = $1 and status = 'active' and mentor_id is not null`,
      [cooperativeId],
    );
    return rows.map(({ id }) => id);
  }
}
