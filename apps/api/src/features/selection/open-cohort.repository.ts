import {
  type AnnouncedResult,
  type EnrolmentStatus,
  type OpenCohort,
  seatedStatuses,
  type Trade,
} from '@kompeten/domain';
import { literals } from '../../database/literals.ts';
import type { Tx } from '../../database/transactions.ts';

/** Which open cohorts are asked for; a region names a province or a regency. */
export interface OpenCohortFilter {
  today: string;
  words: string | null;
  region: string | null;
  trade: Trade | null;
}

const CONTACT = `nullif(concat_ws(' · ', t.phone, t.email), '')`;
const days = `to_char(c.starts_on, 'YYYY-MM-DD') as "startsOn", to_char(c.ends_on, 'YYYY-MM-DD') as "endsOn"`;
const count = (statuses: readonly EnrolmentStatus[]) =>
  `(select count(*)::int from enrolments e where e.cohort_id = c.id and e.status in (${literals(statuses)}))`;

const OPEN = `
  select c.id, c.title, c.curriculum_title as "curriculumTitle", k.trade, t.name as "centreName", t.city as place,
    t.region_code as "regionCode", r.name as "regionName", ${CONTACT} as contact, ${days},
    (select coalesce(sum((u->>'lessonHours')::int), 0)::int from jsonb_array_elements(c.units) u) as "lessonHours",
    greatest(0, c.capacity - ${count(seatedStatuses)}) as "seatsLeft",
    ${count(['applied', 'verified'])} as applicants,
    coalesce((select s.eligibility from selection_plans s where s.cohort_id = c.id order by s.version desc limit 1),
      '{"minimumAge":null,"maximumAge":null,"minimumEducation":null,"membershipNeeded":false,"documents":[]}') as eligibility
  from cohorts c join curricula k on k.id = c.curriculum_id join centres t on t.id = c.centre_id
    join regions r on r.code = substr(t.region_code, 1, 5)
  where c.status = 'enrolling' and c.starts_on >= $1::date`;

export class OpenCohortRepository {
  private constructor(private readonly tx: Tx) {}

  static in(tx: Tx): OpenCohortRepository {
    return new OpenCohortRepository(tx);
  }

  /** The open cohorts that fit, soonest first. */
  list({ today, words, region, trade }: OpenCohortFilter): Promise<OpenCohort[]> {
    return this.tx.sql(
      `${OPEN} and ($2::text is null or t.region_code = $2 or t.region_code like $2 || '.%')
         and ($3::text is null or to_tsvector('simple', concat_ws(' ', c.title, c.curriculum_title, t.name, t.city, r.name))
           @@ to_tsquery('simple', $3))
         and ($4::text is null or k.trade = $4)
       order by c.starts_on, c.id limit 100`,
      [today, region, words, trade],
    );
  }

  async find(id: string, today: string): Promise<OpenCohort | null> {
    const [row] = await this.tx.sql<OpenCohort>(`${OPEN} and c.id = $2`, [today, id]);
    return row ?? null;
  }

  /** The provinces in which something is open. */
  regions(today: string): Promise<{ code: string; name: string }[]> {
    return this.tx.sql(
      `select distinct r.code, r.name from cohorts c join centres t on t.id = c.centre_id
         join regions r on r.code = substr(t.region_code, 1, 2)
       where c.status = 'enrolling' and c.starts_on >= $1::date order by r.name`,
      [today],
    );
  }

  /** The trades in which something is open. */
  async trades(today: string): Promise<Trade[]> {
    const rows = await this.tx.sql<{ trade: Trade }>(
      `select distinct k.trade from cohorts c join curricula k on k.id = c.curriculum_id
       where c.status = 'enrolling' and c.starts_on >= $1::date and k.trade is not null order by k.trade`,
      [today],
    );
    return rows.map(({ trade }) => trade);
  }

  /** An announced result: numbers only, the selected in the order of their numbers, which says nothing of their rank. */
  async result(cohortId: string): Promise<AnnouncedResult | null> {
    const [row] = await this.tx.sql<AnnouncedResult>(
      `select c.id as "cohortId", c.title as "cohortTitle", t.name as "centreName", ${CONTACT} as "centreContact", ${days},
         n.announced_at as "announcedAt",
         array(select a.number from training_applications a join enrolments e on e.id = a.enrolment_id
           where a.cohort_id = c.id and e.status in (${literals(seatedStatuses)})
           order by a.number) as selected,
         array(select a.number from training_applications a join enrolments e on e.id = a.enrolment_id
           where a.cohort_id = c.id and e.status = 'waitlisted' order by a.waitlist_place) as waitlisted
       from selection_announcements n join cohorts c on c.id = n.cohort_id join centres t on t.id = c.centre_id
       where n.cohort_id = $1`,
      [cohortId],
    );
    return row ? { ...row, announcedAt: new Date(row.announcedAt).toISOString() } : null;
  }
}
