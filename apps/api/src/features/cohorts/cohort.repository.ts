import type { CohortStatus, EnrolmentStatus, EnteredSession, Page, Reach } from '@kompeten/domain';
import type { NewRow } from '../../database/columns.ts';
import { isInstructorsAccount } from '../../database/instructor-account.ts';
import { type Orders, orderedPage, type PageWish } from '../../database/ordered-page.ts';
import { statement } from '../../database/prepared.ts';
import { reading } from '../../database/reading.ts';
import { beginningsOf, findsNothing, liesWithin } from '../../database/search.ts';
import type { Tx } from '../../database/transactions.ts';
import { type CohortRow, cohortTable } from './cohort.table.ts';

/** What a list can be ordered by. */
const orders = {
  startsOn: { by: 'c.starts_on', kind: 'day' },
  title: { by: 'lower(c.title)', kind: 'text' },
  centreName: { by: '(select lower(t.name) from centres t where t.id = c.centre_id)', kind: 'text' },
  endsOn: { by: 'c.ends_on', kind: 'day' },
} as const satisfies Orders<string>;

/** What a list of cohorts is narrowed to. */
export interface CohortFilter extends PageWish<keyof typeof orders> {
  q?: string | undefined;
  status?: CohortStatus | undefined;
  centreId?: string | undefined;
  curriculumId?: string | undefined;
}

/** How far a caller sees, with the instructors that the caller is. */
export type CohortReach = Pick<Reach, 'any' | 'centreIds' | 'regionCodes'> & { instructorIds: readonly string[] };

const WITHIN_REACH = `(c.centre_id = any(:centreIds)
  or c.centre_id in (select t.id from centres t where ${liesWithin('t.region_code', ':regionCodes')})
  or exists (select from training_sessions s
    where s.cohort_id = c.id and s.instructor_id = any(:instructorIds) and not s.called_off))`;

const FOUND = `(to_tsvector('simple', c.title || ' ' || c.curriculum_title) @@ to_tsquery('simple', :words)
  or c.centre_id in (select t.id from centres t where to_tsvector('simple', t.name) @@ to_tsquery('simple', :words)))`;

const LOCK = statement('select 1 from cohorts where id = $1 for no key update');

const INSTRUCTOR_ACCOUNTS = `array(
  select distinct a.id from training_sessions s
    join instructors i on i.id = s.instructor_id join accounts a on ${isInstructorsAccount('a', 'i')}
  where s.cohort_id = t.id and not s.called_off)`;

const FIND = reading(cohortTable, 'where t.id = $1', [`${INSTRUCTOR_ACCOUNTS} as "instructorAccountIds"`]);

/** A cohort with the accounts of the instructors who have a session in it. */
export type CohortWithInstructors = CohortRow & { instructorAccountIds: string[] };

const iso = (column: string) => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

const ENTERED = `
  select ${iso('s.ends_at')} as "endsAt",
    (select ${iso('max(a.recorded_at)')} from attendance_records a where a.session_id = s.id) as "enteredAt",
    (select count(*)::int from paper_sheets p where p.session_id = s.id
      and not exists (select from paper_sheet_withdrawals w where w.sheet_id = p.id)) as sheets
  from training_sessions s where s.cohort_id = $1 and not s.called_off`;

export class CohortRepository {
  private constructor(private readonly tx: Tx) {}

  static in(tx: Tx): CohortRepository {
    return new CohortRepository(tx);
  }

  async find(id: string): Promise<CohortWithInstructors | null> {
    const [cohort] = await this.tx.rows<CohortWithInstructors>(FIND, [id]);
    return cohort ?? null;
  }

  /** The cohort as it is once nobody else changes it or what belongs to it, until this transaction ends. */
  async lock(id: string): Promise<CohortWithInstructors | null> {
    await this.tx.rows(LOCK, [id]);
    return this.find(id);
  }

  async insert(cohort: NewRow<Omit<CohortRow, 'centreName' | 'seatsTaken' | 'trade'>>): Promise<void> {
    await this.tx.table(cohortTable).insert(cohort);
  }

  async save({ id, centreName: _, seatsTaken: __, trade: ___, ...cohort }: CohortRow): Promise<void> {
    await this.tx.table(cohortTable).update({ id }, cohort);
  }

  /** How many enrolments of a cohort are in each state. */
  async enrolmentCounts(id: string): Promise<Partial<Record<EnrolmentStatus, number>>> {
    const rows = await this.tx.sql<{ status: EnrolmentStatus; count: number }>(
      'select status, count(*)::int as count from enrolments where cohort_id = $1 group by status',
      [id],
    );
    return Object.fromEntries(rows.map(({ status, count }) => [status, count]));
  }

  /** How many cells of a cohort's sheets two people filled differently, with nobody's decision yet. */
  async contestedCells(id: string): Promise<number> {
    const [row] = await this.tx.sql<{ count: number }>(
      `select ((select count(*) from grades where cohort_id = $1 and contested)
         + (select count(*) from attendance_records where cohort_id = $1 and contested))::int as count`,
      [id],
    );
    return row?.count ?? 0;
  }

  /** When the attendance of each session was entered last, and how many pictures of its sheet stand behind it. */
  enteredSessions(id: string): Promise<EnteredSession[]> {
    return this.tx.sql<EnteredSession>(ENTERED, [id]);
  }

  /** One page of the cohorts a filter names and a caller may see, in the order asked for. */
  async list(
    { q, status, centreId, curriculumId, ...wish }: CohortFilter,
    reach: CohortReach,
  ): Promise<Page<CohortRow>> {
    if (findsNothing(q)) return { items: [], nextCursor: null };
    const words = beginningsOf(q);
    const query = this.tx.table(cohortTable).createQueryBuilder('c');
    if (!reach.any) query.andWhere(WITHIN_REACH, { ...reach });
    if (words !== null) query.andWhere(FOUND, { words });
    if (status !== undefined) query.andWhere('c.status = :status', { status });
    if (centreId !== undefined) query.andWhere('c.centre_id = :centreId', { centreId });
    if (curriculumId !== undefined) query.andWhere('c.curriculum_id = :curriculumId', { curriculumId });
    return orderedPage(query, orders, wish);
  }
}
