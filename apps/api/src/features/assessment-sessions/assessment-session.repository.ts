import type { AssessmentSessionQuery, Page, Reach } from '@kompeten/domain';
import { z } from 'zod';
import type { NewRow } from '../../database/columns.ts';
import { keyOf, keyPart, pageOf } from '../../database/paging.ts';
import type { Tx } from '../../database/transactions.ts';
import { type AssessmentSessionRow, assessmentSessionTable } from './assessment-session.table.ts';

const TimeKey = z.tuple([keyPart.instant, keyPart.id]);

/** What follows from other rows. */
type Derived = 'bodyName' | 'schemeTitle' | 'siteName' | 'regionCode' | 'candidates' | 'assessors';

/** Somebody in a session. */
interface Named {
  id: string;
  fullName: string;
}

export class AssessmentSessionRepository {
  private constructor(private readonly tx: Tx) {}

  static in(tx: Tx): AssessmentSessionRepository {
    return new AssessmentSessionRepository(tx);
  }

  find(id: string): Promise<AssessmentSessionRow | null> {
    return this.tx.table(assessmentSessionTable).findOneBy({ id });
  }

  /** The session, locked until the transaction ends. */
  lock(id: string): Promise<AssessmentSessionRow | null> {
    return this.tx.table(assessmentSessionTable).findOne({ where: { id }, lock: { mode: 'pessimistic_write' } });
  }

  async insert(session: NewRow<Omit<AssessmentSessionRow, Derived>>): Promise<void> {
    await this.tx.table(assessmentSessionTable).insert(session);
  }

  /** Stores what changed and counts the version up. */
  async change(
    { id, version }: Pick<AssessmentSessionRow, 'id' | 'version'>,
    what: Partial<Omit<AssessmentSessionRow, Derived>>,
  ): Promise<void> {
    await this.tx.table(assessmentSessionTable).update({ id }, { ...what, version: version + 1 });
  }

  /** Says anew who assesses and who watches in a session. */
  async staff(id: string, assessorIds: readonly string[], invigilatorAccountIds: readonly string[]): Promise<void> {
    await this.tx.sql('delete from session_assessors where session_id = $1', [id]);
    await this.tx.sql('insert into session_assessors (session_id, assessor_id) select $1, unnest($2::uuid[])', [
      id,
      assessorIds,
    ]);
    await this.tx.sql('delete from session_invigilators where session_id = $1', [id]);
    await this.tx.sql('insert into session_invigilators (session_id, account_id) select $1, unnest($2::uuid[])', [
      id,
      invigilatorAccountIds,
    ]);
  }

  /** The assessors of a session, by name, with their accounts. */
  assessorsOf(id: string): Promise<(Named & { metNumber: string; accountId: string | null })[]> {
    return this.tx.sql(
      `select a.id, p.full_name as "fullName", a.met_number as "metNumber", a.account_id as "accountId"
       from session_assessors s join assessor_profiles a on a.id = s.assessor_id join people p on p.id = a.person_id
       where s.session_id = $1 order by p.full_name, a.id`,
      [id],
    );
  }

  /** The accounts of these assessors, each once. */
  async accountsOf(assessorIds: readonly (string | null)[]): Promise<string[]> {
    const rows = await this.tx.sql<{ id: string }>(
      'select distinct account_id as id from assessor_profiles where id = any($1) and account_id is not null',
      [assessorIds],
    );
    return rows.map(({ id }) => id);
  }

  /** Who watches in a session: accounts, by name. */
  invigilatorsOf(id: string): Promise<Named[]> {
    return this.tx.sql(
      `select a.id, a.full_name as "fullName" from session_invigilators s join accounts a on a.id = s.account_id
       where s.session_id = $1 order by a.full_name, a.id`,
      [id],
    );
  }

  /** The accounts that hold the role of an invigilator at a body on a day, by name. */
  invigilatorsAt(bodyId: string, day: string): Promise<Named[]> {
    return this.tx.sql(
      `select distinct a.id, a.full_name as "fullName" from memberships m join accounts a on a.id = m.account_id
       where m.role = 'invigilator' and (m.certification_body_id = $1 or (m.certification_body_id is null and m.centre_id is null))
         and m.starts_on <= $2 and (m.ends_on is null or m.ends_on >= $2)
       order by a.full_name, a.id`,
      [bodyId, day],
    );
  }

  /** One page of sessions within a reach, the latest first. */
  async list(
    { status, from, to, cursor, limit }: AssessmentSessionQuery,
    { any, bodyIds, assessorAccountId, invigilatorAccountId }: Reach,
  ): Promise<Page<AssessmentSessionRow>> {
    const [at, id] = keyOf(cursor, TimeKey) ?? ['9999-12-31T00:00:00Z', 'ffffffff-ffff-ffff-ffff-ffffffffffff'];
    const query = this.tx
      .table(assessmentSessionTable)
      .createQueryBuilder('s')
      .where('(s.starts_at, s.id) < (:at, :id)', { at, id })
      .andWhere(WITHIN, { any, bodyIds, assessor: assessorAccountId, invigilator: invigilatorAccountId })
      .orderBy('s.starts_at', 'DESC')
      .addOrderBy('s.id', 'DESC')
      .limit(limit + 1);
    if (status !== undefined) query.andWhere('s.status = :status', { status });
    if (from !== undefined) query.andWhere('s.ends_at >= :from', { from });
    if (to !== undefined) query.andWhere(`s.starts_at < :to::date + interval '1 day'`, { to });
    return pageOf(await query.getMany(), limit, (row) => [row.startsAt, row.id]);
  }
}

const WITHIN = `(:any or s.body_id = any(:bodyIds)
  or exists (select from session_assessors x join assessor_profiles p on p.id = x.assessor_id
    where x.session_id = s.id and p.account_id = :assessor)
  or exists (select from session_invigilators x where x.session_id = s.id and x.account_id = :invigilator))`;
