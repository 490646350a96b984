import {
  livingStatuses,
  publishedStatuses,
  type RegionLevel,
  type RegionProgress,
  seatedStatuses,
} from '@kompeten/domain';
import { literals } from '../../database/literals.ts';
import type { Tx } from '../../database/transactions.ts';

/** Which regions are counted: those of a level, or those right below a parent, within what the caller may see. */
export interface ProgressScope {
  level: RegionLevel;
  parent: string | null;
  /** Codes within which the caller sees anything; null for the whole nation. */
  within: string[] | null;
}

const LENGTHS: Record<RegionLevel, number> = { province: 2, regency: 5, district: 8, village: 13 };

const GIVEN = `select from certificates c where c.person_id = e.person_id`;

/** The result of an assessment was told, whatever became of the certificate since. */
const ASSESSED = `exists (${GIVEN} and c.kind in ('competency', 'assessment_result')
    and c.status in (${literals(publishedStatuses)}))
  or exists (select from assessment_applications a where a.person_id = e.person_id and a.outcome is not null)`;

/** In force at $6, on the day $5 in Jakarta; a suspension that nobody confirmed lapses by the clock, before any job notes it. */
const CERTIFIED = `exists (${GIVEN} and c.kind = 'competency' and (c.valid_until is null or c.valid_until >= $5::date)
  and (c.status = 'issued' or c.status = 'suspended' and (select v.lapses_at from status_events v
    where v.certificate_id = c.id and v.type in ('suspended', 'suspension_confirmed')
    order by v.sequence desc limit 1) <= $6::timestamptz))`;

/** A cooperative's region stands for its people; where nobody named a cooperative, the centre's region does. */
const COUNTS = `
  with place as (
    select code, name, level from regions r
    where level = $1 and ($2::text is null or r.code like $2 || '.%')
      and ($3::text[] is null or exists (select from unnest($3::text[]) area where r.code = area or r.code like area || '.%'))
  ), coop as (
    select left(region_code, $4) as code, count(*)::int as cooperatives
    from cooperatives where length(region_code) >= $4 group by 1
  ), trainee as (
    select left(coalesce(p.region_code, t.region_code), $4) as code, e.person_id, e.cooperative_id, e.cooperative_role,
      e.status = 'passed' or exists (${GIVEN} and c.kind = 'training' and c.status in (${literals(livingStatuses)})) as trained,
      ${ASSESSED} as assessed, ${CERTIFIED} as certified
    from enrolments e join cohorts h on h.id = e.cohort_id join centres t on t.id = h.centre_id
      left join cooperatives p on p.id = e.cooperative_id
    where length(coalesce(p.region_code, t.region_code)) >= $4
  ), people as (
    select code, count(distinct person_id) filter (where trained)::int as trained,
      count(distinct person_id) filter (where assessed)::int as assessed,
      count(distinct person_id) filter (where certified)::int as certified,
      count(distinct cooperative_id) filter (where certified and cooperative_role = 'manager')::int as managed
    from trainee group by 1
  ), mentoring as (
    select left(p.region_code, $4) as code,
      count(*) filter (where exists (select from mentoring_visits v join mentorships m on m.id = v.mentorship_id
        where m.cooperative_id = p.id))::int as mentored,
      sum((select coalesce(sum(w.jobs), 0) from placements w join mentorships m on m.id = w.mentorship_id
        where m.cooperative_id = p.id and w.status = 'confirmed'))::int as jobs
    from cooperatives p
    where length(p.region_code) >= $4 and exists (select from mentorships m where m.cooperative_id = p.id) group by 1
  ), seat as (
    select left(t.region_code, $4) as code, sum(h.capacity)::int as seats,
      sum((select count(*) from enrolments e where e.cohort_id = h.id
        and e.status in (${literals(seatedStatuses)})))::int as used
    from cohorts h join centres t on t.id = h.centre_id
    where h.status <> 'cancelled' and length(t.region_code) >= $4 group by 1
  )
  select place.code as "regionCode", place.name as "regionName", place.level, coalesce(coop.cooperatives, 0) as cooperatives,
    coalesce(people.managed, 0) as "withCertifiedManager", coalesce(people.trained, 0) as trained,
    coalesce(people.assessed, 0) as assessed, coalesce(people.certified, 0) as certified,
    coalesce(mentoring.mentored, 0) as mentored, coalesce(mentoring.jobs, 0) as jobs, coalesce(seat.seats, 0) as seats,
    coalesce(seat.used, 0) as "seatsUsed"
  from place left join coop using (code) left join people using (code) left join mentoring using (code)
    left join seat using (code)
  order by place.code`;

export class ProgressRepository {
  private constructor(private readonly tx: Tx) {}

  static in(tx: Tx): ProgressRepository {
    return new ProgressRepository(tx);
  }

  /** Counts region by region; training is never counted as competence, and what is not recorded yet counts nothing. */
  count({ level, parent, within }: ProgressScope, today: string): Promise<RegionProgress[]> {
    return this.tx.sql<RegionProgress>(COUNTS, [level, parent, within, LENGTHS[level], today, this.tx.at]);
  }
}
