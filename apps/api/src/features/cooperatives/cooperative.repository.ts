import type { Cooperative, CooperativeKind, Page, Reach } from '@kompeten/domain';
import { In } from 'typeorm';
import type { NewRow } from '../../database/columns.ts';
import { type Orders, orderedPage, type PageWish } from '../../database/ordered-page.ts';
import { partPattern, prefixPattern } from '../../database/paging.ts';
import { findsNothing } from '../../database/search.ts';
import type { Tx } from '../../database/transactions.ts';
import { cooperativeTable } from './cooperative.table.ts';

/** What a list can be ordered by. */
const orders = {
  name: { by: 'lower(c.name)', kind: 'text' },
  regionCode: { by: 'c.region_code', kind: 'text' },
  legalEntityNumber: { by: "coalesce(c.legal_entity_number, '')", kind: 'text' },
} as const satisfies Orders<string>;

/** The parts of a code have fixed lengths, so what lies within a region begins with its code. */
const within = (regionCode: string) => prefixPattern(regionCode);

/** What a search looks at; an index of its parts stands behind it. */
const SEARCHED = `lower(c.name || ' ' || coalesce(c.legal_entity_number, ''))`;

/** The words of a search; each must stand somewhere in name or number. */
const wordsOf = (q = '') => q.toLowerCase().split(/\s+/).filter(Boolean).slice(0, 12);

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
    const query = this.tx.table(cooperativeTable).createQueryBuilder('c');
    if (!reach.any) {
      const areas = reach.regionCodes.map((_, index) => `c.region_code like :area${index}`);
      const codes = reach.regionCodes.map((code, index) => [`area${index}`, within(code)]);
      query.andWhere(`(${['c.id = any(:own)', ...areas].join(' or ')})`, {
        own: reach.cooperativeIds,
        ...Object.fromEntries(codes),
      });
    }
    for (const [index, word] of wordsOf(q).entries()) {
      query.andWhere(`${SEARCHED} like :word${index}`, { [`word${index}`]: partPattern(word) });
    }
    if (kind !== undefined) query.andWhere('c.kind = :kind', { kind });
    if (region !== undefined) query.andWhere('c.region_code like :region', { region: within(region) });
    return orderedPage(query, orders, wish);
  }
}
