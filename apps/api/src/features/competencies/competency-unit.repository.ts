import type { CompetencyUnit, Page } from '@kompeten/domain';
import { In } from 'typeorm';
import { z } from 'zod';
import { keyOf, pageOf, partPattern } from '../../database/paging.ts';
import { beginningsOf, findsNothing } from '../../database/search.ts';
import type { Tx } from '../../database/transactions.ts';
import { competencyUnitTable } from './competency-unit.table.ts';

/** What a list of competency units is narrowed to. */
export interface CompetencyUnitFilter {
  q?: string | undefined;
  cursor?: string | undefined;
  limit: number;
}

const CodeKey = z.tuple([z.string()]);

export class CompetencyUnitRepository {
  private constructor(private readonly tx: Tx) {}

  static in(tx: Tx): CompetencyUnitRepository {
    return new CompetencyUnitRepository(tx);
  }

  find(id: string): Promise<CompetencyUnit | null> {
    return this.tx.table(competencyUnitTable).findOneBy({ id });
  }

  findByCodes(codes: readonly string[]): Promise<CompetencyUnit[]> {
    return this.tx.table(competencyUnitTable).findBy({ code: In([...codes]) });
  }

  async insert(unit: CompetencyUnit): Promise<void> {
    await this.tx.table(competencyUnitTable).insert(unit);
  }

  /** One page of the units whose code holds a word or whose title holds its words, by code. */
  async list({ q, cursor, limit }: CompetencyUnitFilter): Promise<Page<CompetencyUnit>> {
    if (findsNothing(q)) return { items: [], nextCursor: null };
    const after = keyOf(cursor, CodeKey)?.[0] ?? '';
    const words = beginningsOf(q);
    const query = this.tx
      .table(competencyUnitTable)
      .createQueryBuilder('u')
      .where('u.code > :after', { after })
      .orderBy('u.code')
      .limit(limit + 1);
    if (words !== null) {
      query.andWhere(`(u.code like :code or to_tsvector('simple', u.title) @@ to_tsquery('simple', :words))`, {
        code: partPattern((q ?? '').toUpperCase()),
        words,
      });
    }
    return pageOf(await query.getMany(), limit, ({ code }) => [code]);
  }
}
