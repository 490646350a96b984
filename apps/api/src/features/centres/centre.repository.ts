import type { Centre, CentreKind, Page, Reach } from '@kompeten/domain';
import { In } from 'typeorm';
import type { NewRow } from '../../database/columns.ts';
import { type Orders, orderedPage, type PageWish } from '../../database/ordered-page.ts';
import { prefixPattern } from '../../database/paging.ts';
import { reading } from '../../database/reading.ts';
import { beginningsOf, findsNothing, liesWithin } from '../../database/search.ts';
import type { Tx } from '../../database/transactions.ts';
import { centreTable } from './centre.table.ts';

/** What a list can be ordered by. */
const orders = {
  name: { by: 'lower(c.name)', kind: 'text' },
  regionCode: { by: 'c.region_code', kind: 'text' },
  numberUnit: { by: 'c.number_unit', kind: 'text' },
  headName: { by: "coalesce(lower(c.head_name), '')", kind: 'text' },
} as const satisfies Orders<string>;

/** What a list of centres is narrowed to. */
export interface CentreFilter extends PageWish<keyof typeof orders> {
  q?: string | undefined;
  kind?: CentreKind | undefined;
  region?: string | undefined;
  parentId?: string | undefined;
}

const FIND = reading(centreTable, 'where t.id = $1');

const FAMILY_LOCK = 4_071_951;

export class CentreRepository {
  private constructor(private readonly tx: Tx) {}

  static in(tx: Tx): CentreRepository {
    return new CentreRepository(tx);
  }

  async find(id: string): Promise<Centre | null> {
    const [centre] = await this.tx.rows<Centre>(FIND, [id]);
    return centre ?? null;
  }

  findAll(ids: readonly string[]): Promise<Centre[]> {
    return this.tx.table(centreTable).findBy({ id: In([...ids]) });
  }

  /** The centre with a number unit, or else with a name in a region. */
  async known(numberUnit: string | undefined, name: string, regionCode: string): Promise<Centre | null> {
    const own = numberUnit ? await this.tx.table(centreTable).findOneBy({ numberUnit }) : null;
    if (own) return own;
    const [row] = await this.tx.sql<{ id: string }>(
      'select id from centres where lower(name) = lower($1) and region_code = $2',
      [name, regionCode],
    );
    return row ? this.find(row.id) : null;
  }

  /** The centre, locked until the transaction ends. */
  lock(id: string): Promise<Centre | null> {
    return this.tx.table(centreTable).findOne({ where: { id }, lock: { mode: 'pessimistic_write' } });
  }

  /** Lets only one transaction at a time give centres a number unit or a parent. */
  async lockFamily(): Promise<void> {
    await this.tx.sql('select pg_advisory_xact_lock($1)', [FAMILY_LOCK]);
  }

  async insert(centre: NewRow<Omit<Centre, 'regionName'>>): Promise<void> {
    await this.tx.table(centreTable).insert(centre);
  }

  async save({ id, regionName: _, ...centre }: Centre): Promise<void> {
    await this.tx.table(centreTable).update({ id }, centre);
  }

  /** The number units in use that begin like one. */
  async numberUnitsLike(numberUnit: string): Promise<Set<string>> {
    const rows = await this.tx.sql<{ numberUnit: string }>(
      'select number_unit as "numberUnit" from centres where number_unit like $1',
      [prefixPattern(numberUnit)],
    );
    return new Set(rows.map((row) => row.numberUnit));
  }

  /** A centre and all above it, from parent to parent. */
  async ancestry(id: string): Promise<string[]> {
    const rows = await this.tx.sql<{ id: string }>(
      `with recursive line as (
         select id, parent_id from centres where id = $1
         union select c.id, c.parent_id from centres c join line on c.id = line.parent_id
       ) select id from line`,
      [id],
    );
    return rows.map((row) => row.id);
  }

  /** The centres in whose approval circle one of these stands (rule 22). */
  async approvableBy(centreIds: readonly string[]): Promise<string[]> {
    const rows = await this.tx.sql<{ id: string }>(
      'select id from centres where id = any($1) or parent_id = any($1) or partner_ids && $1::uuid[]',
      [centreIds],
    );
    return rows.map((row) => row.id);
  }

  /** What the centres of the register are called. */
  async names(): Promise<string[]> {
    return (await this.tx.sql<{ name: string }>('select name from centres')).map(({ name }) => name);
  }

  /** The centres in one of these regions or below them. */
  async within(regionCodes: readonly string[]): Promise<string[]> {
    const rows = await this.tx.sql<{ id: string }>(`select id from centres where ${liesWithin('region_code', '$1')}`, [
      regionCodes,
    ]);
    return rows.map((row) => row.id);
  }

  /** One page of the centres a filter names and a caller may see, in the order asked for. */
  async list({ q, kind, region, parentId, ...wish }: CentreFilter, reach: Reach): Promise<Page<Centre>> {
    if (findsNothing(q)) return { items: [], nextCursor: null };
    const words = beginningsOf(q);
    const query = this.tx.table(centreTable).createQueryBuilder('c');
    if (!reach.any) query.andWhere(liesWithin('c.region_code', ':reach'), { reach: reach.regionCodes });
    if (words !== null) query.andWhere(`to_tsvector('simple', c.name) @@ to_tsquery('simple', :words)`, { words });
    if (kind !== undefined) query.andWhere('c.kind = :kind', { kind });
    if (parentId !== undefined) query.andWhere('c.parent_id = :parentId', { parentId });
    if (region !== undefined) query.andWhere(liesWithin('c.region_code', ':regions'), { regions: [region] });
    return orderedPage(query, orders, wish);
  }
}
