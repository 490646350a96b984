import type { Assessor, AssessorQuery, Authorisation, Page, Reach } from '@kompeten/domain';
import { In } from 'typeorm';
import { z } from 'zod';
import type { NewRow } from '../../database/columns.ts';
import { keyOf, keyPart, pageOf } from '../../database/paging.ts';
import { beginningsOf, findsNothing } from '../../database/search.ts';
import type { Tx } from '../../database/transactions.ts';
import {
  type AssessorRow,
  type AuthorisationRow,
  assessorAuthorisationTable,
  assessorProfileTable,
} from './assessor.table.ts';

const NameKey = z.tuple([keyPart.text, keyPart.id]);

const AUTHORISATIONS = `
  select a.assessor_id as "assessorId", a.scheme_version_id as "schemeVersionId", s.code as "schemeCode",
    s.title as "schemeTitle", v.label, a.from_on::text as "from", a.until_on::text as "until"
  from assessor_authorisations a join scheme_versions v on v.id = a.scheme_version_id
    join certification_schemes s on s.id = v.scheme_id
  where a.assessor_id = any($1) order by s.code, v.label`;

type Stored = Omit<AssessorRow, 'bodyName' | 'fullName' | 'regionName'>;

export class AssessorRepository {
  private constructor(private readonly tx: Tx) {}

  static in(tx: Tx): AssessorRepository {
    return new AssessorRepository(tx);
  }

  /** The assessors of these ids with what they may assess; ids that nobody has are absent. */
  async findAll(ids: readonly string[]): Promise<Assessor[]> {
    return this.authorised(await this.tx.table(assessorProfileTable).findBy({ id: In([...ids]) }));
  }

  /** Every assessor who may assess for a version of a scheme, of any body. */
  async authorisedFor(schemeVersionId: string): Promise<Assessor[]> {
    const rows = await this.tx.sql<{ id: string }>(
      'select assessor_id as id from assessor_authorisations where scheme_version_id = $1',
      [schemeVersionId],
    );
    return this.findAll(rows.map(({ id }) => id));
  }

  /** The profiles of an account, in every body. */
  async ofAccount(accountId: string): Promise<Assessor[]> {
    return this.authorised(await this.tx.table(assessorProfileTable).findBy({ accountId }));
  }

  /** Waits until nobody else plans for these assessors. */
  async lock(ids: readonly string[]): Promise<void> {
    await this.tx.sql('select 1 from assessor_profiles where id = any($1) order by id for no key update', [ids]);
  }

  async insert(assessor: NewRow<Stored>): Promise<void> {
    await this.tx.table(assessorProfileTable).insert(assessor);
  }

  async save({ id, bodyName: _, fullName: __, regionName: ___, ...row }: AssessorRow): Promise<void> {
    await this.tx.table(assessorProfileTable).update({ id }, row);
  }

  async authorise(assessorId: string, rows: readonly Omit<AuthorisationRow, 'assessorId'>[]): Promise<void> {
    const table = this.tx.table(assessorAuthorisationTable);
    await table.delete({ assessorId });
    if (rows.length > 0) await table.insert(rows.map((row) => ({ ...row, assessorId })));
  }

  /** One page of assessors within a reach, by name. */
  async list(
    { q, bodyId, cursor, limit }: AssessorQuery,
    { any, bodyIds, assessorAccountId }: Reach,
  ): Promise<Page<Assessor>> {
    if (findsNothing(q)) return { items: [], nextCursor: null };
    const [name, id] = keyOf(cursor, NameKey) ?? ['', '00000000-0000-0000-0000-000000000000'];
    const query = this.tx
      .table(assessorProfileTable)
      .createQueryBuilder('a')
      .innerJoin('people', 'p', 'p.id = a.person_id')
      .where('(lower(p.full_name), a.id) > (:name, :id)', { name, id })
      .andWhere('(:any or a.body_id = any(:bodyIds) or a.account_id = :account)', {
        ...{ any, bodyIds, account: assessorAccountId },
      })
      .orderBy('lower(p.full_name)')
      .addOrderBy('a.id')
      .limit(limit + 1);
    if (bodyId !== undefined) query.andWhere('a.body_id = :bodyId', { bodyId });
    const words = beginningsOf(q);
    if (words !== null) query.andWhere(`to_tsvector('simple', p.full_name) @@ to_tsquery('simple', :words)`, { words });
    const rows = pageOf(await query.getMany(), limit, (row) => [row.fullName.toLowerCase(), row.id]);
    return { ...rows, items: await this.authorised(rows.items) };
  }

  private async authorised(rows: readonly AssessorRow[]): Promise<Assessor[]> {
    const found = await this.tx.sql<Authorisation & { assessorId: string }>(AUTHORISATIONS, [rows.map(({ id }) => id)]);
    return rows.map((row) => ({ ...row, authorisations: found.filter(({ assessorId }) => assessorId === row.id) }));
  }
}
