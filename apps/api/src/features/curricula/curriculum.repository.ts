import type { Curriculum, CurriculumStatus, Page, Trade } from '@kompeten/domain';
import { type Orders, orderedPage, type PageWish } from '../../database/ordered-page.ts';
import { beginningsOf, findsNothing } from '../../database/search.ts';
import type { Tx } from '../../database/transactions.ts';
import { type CurriculumRow, curriculumTable, type NewCurriculumRow } from './curriculum.table.ts';

/** What a list can be ordered by. */
const orders = {
  title: { by: 'lower(c.title)', kind: 'text' },
  edition: { by: 'c.edition', kind: 'number' },
  centreName: { by: "coalesce((select lower(t.name) from centres t where t.id = c.centre_id), '')", kind: 'text' },
  lessonHours: { by: 'c.lesson_hours', kind: 'number' },
} as const satisfies Orders<string>;

/** What a list of curricula is narrowed to. */
export interface CurriculumFilter extends PageWish<keyof typeof orders> {
  q?: string | undefined;
  status?: CurriculumStatus | undefined;
  trade?: Trade | undefined;
}

export class CurriculumRepository {
  private constructor(private readonly tx: Tx) {}

  static in(tx: Tx): CurriculumRepository {
    return new CurriculumRepository(tx);
  }

  find(id: string): Promise<CurriculumRow | null> {
    return this.tx.table(curriculumTable).findOneBy({ id });
  }

  /** The curriculum, locked until the transaction ends. */
  lock(id: string): Promise<CurriculumRow | null> {
    return this.tx.table(curriculumTable).findOne({ where: { id }, lock: { mode: 'pessimistic_write' } });
  }

  /** All editions of a programme, locked until the transaction ends, oldest first. */
  lockLine(programmeId: string): Promise<CurriculumRow[]> {
    const order = { edition: 'ASC' } as const;
    return this.tx.table(curriculumTable).find({ where: { programmeId }, order, lock: { mode: 'pessimistic_write' } });
  }

  /** All editions of a line, newest first. */
  line(programmeId: string): Promise<CurriculumRow[]> {
    return this.tx.table(curriculumTable).find({ where: { programmeId }, order: { edition: 'DESC' } });
  }

  /** The newest edition that a centre calls so. */
  async named(centreId: string | null, title: string): Promise<CurriculumRow | null> {
    const [row] = await this.tx.sql<{ id: string }>(
      `select id from curricula where centre_id is not distinct from $1 and lower(title) = lower($2)
       order by edition desc, id desc limit 1`,
      [centreId, title],
    );
    return row ? this.find(row.id) : null;
  }

  async insert({ centreName: _, ...curriculum }: NewCurriculumRow): Promise<void> {
    await this.tx.table(curriculumTable).insert(curriculum);
  }

  async save({ id, centreName: _, ...curriculum }: CurriculumRow): Promise<void> {
    await this.tx.table(curriculumTable).update({ id }, curriculum);
  }

  /** One page of the curricula a filter names, by title. */
  async list({ q, status, trade, ...wish }: CurriculumFilter): Promise<Page<Curriculum>> {
    if (findsNothing(q)) return { items: [], nextCursor: null };
    const words = beginningsOf(q);
    const query = this.tx.table(curriculumTable).createQueryBuilder('c');
    if (words !== null) query.andWhere(`to_tsvector('simple', c.title) @@ to_tsquery('simple', :words)`, { words });
    if (status !== undefined) query.andWhere('c.status = :status', { status });
    if (trade !== undefined) query.andWhere('c.trade = :trade', { trade });
    return orderedPage(query, orders, wish);
  }
}
