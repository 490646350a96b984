import { goneStatuses, learningStatuses, type Span } from '@kompeten/domain';
import { literals } from '../../database/literals.ts';
import type { Tx } from '../../database/transactions.ts';

/** A session of a cohort during which somebody learns elsewhere. */
export interface PersonClash extends Span {
  personId: string;
}

const OVERLAPPING = `
  select distinct e.person_id as id from enrolments e join cohorts c on c.id = e.cohort_id
  where e.person_id = any($1) and c.id <> $2 and c.status <> 'cancelled'
    and e.status not in (${literals(goneStatuses)}) and c.starts_on <= $4 and c.ends_on >= $3`;

const CLASHES = `
  select distinct e.person_id as "personId", s.starts_at as "startsAt", s.ends_at as "endsAt"
  from training_sessions s
    join training_sessions o on o.cohort_id <> s.cohort_id
      and tstzrange(o.starts_at, o.ends_at) && tstzrange(s.starts_at, s.ends_at)
    join enrolments e on e.cohort_id = o.cohort_id
  where s.cohort_id = $2 and not s.called_off and not o.called_off and e.person_id = any($1) and e.status = any($3)`;

/** What people do elsewhere while a cohort learns. */
export class OverlapRepository {
  private constructor(private readonly tx: Tx) {}

  static in(tx: Tx): OverlapRepository {
    return new OverlapRepository(tx);
  }

  /** Those of some people who also belong to another cohort on some of these days. */
  async cohorts(personIds: readonly string[], cohortId: string, from: string, to: string): Promise<Set<string>> {
    if (personIds.length === 0) return new Set();
    const rows = await this.tx.sql<{ id: string }>(OVERLAPPING, [personIds, cohortId, from, to]);
    return new Set(rows.map(({ id }) => id));
  }

  /** The sessions of a cohort at the time of which some people learn elsewhere; nobody plans for them until the end. */
  async sessions(personIds: readonly string[], cohortId: string): Promise<PersonClash[]> {
    if (personIds.length === 0) return [];
    await this.tx.sql('select 1 from people where id = any($1) order by id for no key update', [personIds]);
    return this.tx.sql<PersonClash>(CLASHES, [personIds, cohortId, learningStatuses]);
  }
}
