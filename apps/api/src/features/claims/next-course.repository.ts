import { type NextCourse, repeatableStatuses, seatedStatuses } from '@kompeten/domain';
import { literals } from '../../database/literals.ts';
import type { Tx } from '../../database/transactions.ts';

/** Open cohorts of later days, without those of trainings that the person has behind or before them. */
const OPEN = `
  select c.id as "cohortId", c.title, c.curriculum_title as "curriculumTitle", t.name as "centreName", t.city as "centrePlace",
    nullif(concat_ws(' · ', t.phone, t.email), '') as "centreContact", to_char(c.starts_on, 'YYYY-MM-DD') as "startsOn",
    to_char(c.ends_on, 'YYYY-MM-DD') as "endsOn", greatest(0, c.capacity - (select count(*)::int from enrolments e
      where e.cohort_id = c.id and e.status in (${literals(seatedStatuses)}))) as "seatsLeft"
  from cohorts c join centres t on t.id = c.centre_id join curricula k on k.id = c.curriculum_id
  where c.status = 'enrolling' and c.starts_on >= $2::date and not exists (
    select from enrolments e join cohorts d on d.id = e.cohort_id join curricula l on l.id = d.curriculum_id
    where e.person_id = $1 and l.lineage_id = k.lineage_id and e.status not in (${literals(repeatableStatuses)}))
  order by (c.centre_id = any($3::uuid[])) desc, c.starts_on, c.id limit 20`;

export class NextCourseRepository {
  private constructor(private readonly tx: Tx) {}

  static in(tx: Tx): NextCourseRepository {
    return new NextCourseRepository(tx);
  }

  /** What a person may attend next from a day on, the centres known to them first. */
  open(personId: string, today: string, centreIds: readonly string[]): Promise<NextCourse[]> {
    return this.tx.sql(OPEN, [personId, today, centreIds]);
  }
}
