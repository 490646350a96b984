import type { Curriculum, CurriculumStatus, Page } from '@kompeten/domain';
import { z } from 'zod';
import { keyOf, pageOf } from '../../database/paging.ts';
import { beginningsOf, FIRST_BY_NAME, findsNothing } from '../../database/search.ts';
import type { Tx } from '../../database/transactions.ts';
import { type CurriculumRow, curriculumTable } from './curriculum.table.ts';

/** What a list of curricula is narrowed to. */
export interface CurriculumFilter {
  q?: string | undefined;
  status?: CurriculumStatus | undefined;
  cursor?: string | undefined;
  limit: number;
}

const TitleKey = z.tuple([z.string(), z.uuid()]);

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

  /** All editions of a line, locked until the transaction ends, oldest first. */
  lockLine(lineageId: string): Promise<CurriculumRow[]> {
    const order = { edition: 'ASC' } as const;
    return this.tx.table(curriculumTable).find({ where: { lineageId }, order, lock: { mode: 'pessimistic_write' } });
  }

  async insert({ centreName: _, ...curriculum }: CurriculumRow): Promise<void> {
    await this.tx.table(curriculumTable).insert(curriculum);
  }

  async save({ id, centreName: _, ...curriculum }: CurriculumRow): Promise<void> {
    await this.tx.table(curriculumTable).update({ id }, curriculum);
  }

  /** One page of the curricula a filter names, by title. */
  async list({ q, status, cursor, limit }: CurriculumFilter): Promise<Page<Curriculum>> {
    if (findsNothing(q)) return { items: [], nextCursor: null };
    const [title, id] = keyOf(cursor, TitleKey) ?? FIRST_BY_NAME;
    const words = beginningsOf(q);
    const query = this.tx
      .table(curriculumTable)
      .createQueryBuilder('c')
      .where('(lower(c.title), c.id) > (:title, :id)', { title, id })
      .orderBy('lower(c.title)')
      .addOrderBy('c.id')
      .limit(limit + 1);
    if (words !== null) query.andWhere(`to_tsvector('simple', c.title) @@ to_tsquery('simple', :words)`, { words });
    if (status !== undefined) query.andWhere('c.status = :status', { status });
    return pageOf(await query.getMany(), limit, (row) => [row.title.toLowerCase(), row.id]);
  }
}
