import type { Cooperative, CooperativeKind, Page, Reach } from '@kompeten/domain';
import { In } from 'typeorm';
import type { NewRow } from '../../database/columns.ts';
import { type Orders, orderedPage, type PageWish } from '../../database/ordered-page.ts';
import { prefixPattern } from '../../database/paging.ts';
import { beginningsOf, findsNothing, liesWithin } from '../../database/search.ts';
import type { Tx } from '../../database/transactions.ts';
import { cooperativeTable } from './cooperative.table.ts';

/** What a list can be ordered by. */
const orders = {
  name: { by: 'lower(c.name)', kind: 'text' },
  regionCode: { by: 'c.region_code', kind: 'text' },
  legalEntityNumber: { by: "coalesce(c.legal_entity_number, '')", kind: 'text' },
} as const satisfies Orders<string>;

/** What a list of cooperatives is narrowed to. */
export interface CooperativeFilter extends PageWish<keyof typeof orders> {
  q?: string | undefined;
  kind?: CooperativeKind | undefined;
  region?: string | undefined;
}

export class CooperativeRepository {
  private constructor(private readonly tx: Tx) {}

  static in(tx: Tx): CooperativeRepository {
    return new CooperativeRepository(tx);
  }

  find(id: string): Promise<Cooperative | null> {
    return this.tx.table(cooperativeTable).findOneBy({ id });
  }

  findAll(ids: readonly string[]): Promise<Cooperative[]> {
    return this.tx.table(cooperativeTable).findBy({ id: In([...ids]) });
  }

  async insert(cooperative: NewRow<Omit<Cooperative, 'regionName'>>): Promise<void> {
    await this.tx.table(cooperativeTable).insert(cooperative);
  }

  /** The cooperative, locked until the transaction ends. */
  lock(id: string): Promise<Cooperative | null> {
    return this.tx.table(cooperativeTable).findOne({ where: { id }, lock: { mode: 'pessimistic_write' } });
  }

  async save({ regionName: _, id, ...cooperative }: Cooperative): Promise<void> {
    await this.tx.table(cooperativeTable).update({ id }, cooperative);
  }

  /** The cooperatives whose names begin like one or read the same; for imports that name instead of point. */
  named(name: string): Promise<Cooperative[]> {
    return this.tx
      .table(cooperativeTable)
      .createQueryBuilder('c')
      .where('lower(c.name) = lower(:name)', { name })
      .limit(20)
      .getMany();
  }

  /** One page of the cooperatives a filter names and a caller may see, in the order asked for. */
  async list({ q, kind, region, ...wish }: CooperativeFilter, reach: Reach): Promise<Page<Cooperative>> {
    if (findsNothing(q)) return { items: [], nextCursor: null };
    const words = beginningsOf(q);
    const query = this.tx.table(cooperativeTable).createQueryBuilder('c');
    if (!reach.any) {
      query.andWhere(`(c.id = any(:own) or ${liesWithin('c.region_code', ':reach')})`, {
        own: reach.cooperativeIds,
        reach: reach.regionCodes,
      });
    }
    if (words !== null) {
      const number = prefixPattern(q ?? '');
      query.andWhere(
        `(to_tsvector('simple', c.name) @@ to_tsquery('simple', :words) or c.legal_entity_number like :number)`,
        { words, number },
      );
    }
    if (kind !== undefined) query.andWhere('c.kind = :kind', { kind });
    if (region !== undefined) query.andWhere(liesWithin('c.region_code', ':regions'), { regions: [region] });
    return orderedPage(query, orders, wish);
  }
}
