import { type AssessmentBooking, endedEarly, openSessionStatuses, type Span, seatedStatuses } from '@kompeten/domain';
import { literals } from '../../database/literals.ts';
import type { Tx } from '../../database/transactions.ts';

/** Whose bookings are asked for, and which session does not stand against itself. */
export interface BookedFor {
  sessionId: string;
  assessorIds: readonly string[];
  siteIds: readonly string[];
  personIds: readonly string[];
  invigilatorAccountIds: readonly string[];
}

const NO_SESSION = '00000000-0000-0000-0000-000000000000';
const AHEAD = `s.status in (${literals(openSessionStatuses)}) and s.id <> $3 and tstzrange(s.starts_at, s.ends_at) && tstzrange($1, $2)`;
const TRAINED = `not t.called_off and tstzrange(t.starts_at, t.ends_at) && tstzrange($1, $2)`;

const BOOKINGS = `
  select 'assessor' as kind, w.id, p.full_name as name, s.title, s.starts_at as "startsAt", s.ends_at as "endsAt"
  from assessor_profiles w join people p on p.id = w.person_id
    join assessor_profiles same on same.person_id = w.person_id join session_assessors x on x.assessor_id = same.id
    join assessment_sessions s on s.id = x.session_id and ${AHEAD}
  where w.id = any($4)
  union all
  select 'assessor', w.id, p.full_name, h.title, t.starts_at, t.ends_at
  from assessor_profiles w join people p on p.id = w.person_id left join accounts c on c.id = w.account_id
    join instructors i on i.person_id = w.person_id or i.email = c.email
    join training_sessions t on t.instructor_id = i.id and ${TRAINED} join cohorts h on h.id = t.cohort_id
  where w.id = any($4)
  union all
  select 'site', e.id, e.name, s.title, s.starts_at, s.ends_at
  from assessment_sites e join assessment_sessions s on s.site_id = e.id and ${AHEAD} where e.id = any($5)
  union all
  select 'room', r.id, r.name, h.title, t.starts_at, t.ends_at
  from assessment_sites e join rooms r on r.id = e.room_id
    join training_sessions t on t.room_id = r.id and ${TRAINED} join cohorts h on h.id = t.cohort_id
  where e.id = any($5)
  union all
  select 'room', r.id, r.name, s.title, s.starts_at, s.ends_at
  from assessment_sites e join rooms r on r.id = e.room_id join assessment_sites o on o.room_id = r.id and o.id <> e.id
    join assessment_sessions s on s.site_id = o.id and ${AHEAD} where e.id = any($5)
  union all
  select 'person', p.id, p.full_name, s.title, s.starts_at, s.ends_at
  from people p join candidacies k on k.person_id = p.id and k.removed_at is null
      and k.status not in (${literals(endedEarly)})
    join assessment_sessions s on s.id = k.session_id and ${AHEAD} where p.id = any($6)
  union all
  select 'person', p.id, p.full_name, h.title, t.starts_at, t.ends_at
  from people p join enrolments n on n.person_id = p.id and n.status = any($8)
    join training_sessions t on t.cohort_id = n.cohort_id and ${TRAINED} join cohorts h on h.id = t.cohort_id
  where p.id = any($6)
  union all
  select 'invigilator', a.id, a.full_name, s.title, s.starts_at, s.ends_at
  from accounts a join session_invigilators x on x.account_id = a.id
    join assessment_sessions s on s.id = x.session_id and ${AHEAD} where a.id = any($7)`;

const LOADS = `
  select w.id as "assessorId", (s.starts_at at time zone $5)::date::text as day, count(*)::int as candidates
  from assessor_profiles w join assessor_profiles same on same.person_id = w.person_id
    join candidacies k on k.assessor_id = same.id and k.removed_at is null
      and k.status not in (${literals(endedEarly)})
    join assessment_sessions s on s.id = k.session_id and ${AHEAD}
  where w.id = any($4) group by 1, 2`;

export class AssessmentBookingRepository {
  private constructor(private readonly tx: Tx) {}

  static in(tx: Tx): AssessmentBookingRepository {
    return new AssessmentBookingRepository(tx);
  }

  /** What takes the time of these assessors, places, people and invigilators within a span: assessment and training. */
  within({ startsAt, endsAt }: Span, of: BookedFor): Promise<AssessmentBooking[]> {
    const { sessionId, assessorIds, siteIds, personIds, invigilatorAccountIds } = of;
    return this.tx.sql(`select * from (${BOOKINGS}) b order by "startsAt", kind, id`, [
      ...[startsAt, endsAt, sessionId, assessorIds, siteIds, personIds, invigilatorAccountIds, seatedStatuses],
    ]);
  }

  /** How many candidates assessors have on each day of a span, by the clock of a zone. */
  loads(
    { startsAt, endsAt }: Span,
    { sessionId, assessorIds }: BookedFor,
    zone: string,
  ): Promise<{ assessorId: string; day: string; candidates: number }[]> {
    return this.tx.sql(LOADS, [startsAt, endsAt, sessionId, assessorIds, zone]);
  }

  /** How many candidates assessors have on each day of a span, by the clock of Jakarta, in whatever session. */
  ahead(
    span: Span,
    assessorIds: readonly string[],
  ): Promise<{ assessorId: string; day: string; candidates: number }[]> {
    return this.tx.sql(LOADS, [span.startsAt, span.endsAt, NO_SESSION, assessorIds, 'Asia/Jakarta']);
  }

  /** Waits until nobody else plans for these people or at this place. */
  async lock(siteId: string, personIds: readonly string[]): Promise<void> {
    await this.tx.sql('select 1 from assessment_sites where id = $1 for no key update', [siteId]);
    await this.tx.sql('select 1 from people where id = any($1) order by id for no key update', [personIds]);
  }
}
