import type { CompetencyUnitDetail, CompetencyUnitQuery, Page } from '@kompeten/domain';
import { In } from 'typeorm';
import { z } from 'zod';
import { keyOf, keyPart, pageOf, partPattern } from '../../database/paging.ts';
import { beginningsOf, findsNothing } from '../../database/search.ts';
import type { Tx } from '../../database/transactions.ts';
import { competencyUnitTable } from './competency-unit.table.ts';

const CodeKey = z.tuple([keyPart.text]);

/** A unit as it is stored: what its standard says is read from there. */
export type StoredUnit = Omit<CompetencyUnitDetail, 'standardTitle' | 'decree'>;

export class CompetencyUnitRepository {
  private constructor(private readonly tx: Tx) {}

  static in(tx: Tx): CompetencyUnitRepository {
    return new CompetencyUnitRepository(tx);
  }

  find(id: string): Promise<CompetencyUnitDetail | null> {
    return this.tx.table(competencyUnitTable).findOneBy({ id });
  }

  findByCodes(codes: readonly string[]): Promise<CompetencyUnitDetail[]> {
    return this.tx.table(competencyUnitTable).findBy({ code: In([...codes]) });
  }

  async insert(unit: StoredUnit): Promise<void> {
    await this.tx.table(competencyUnitTable).insert(unit);
  }

  async save({ id, ...unit }: StoredUnit): Promise<void> {
    await this.tx.table(competencyUnitTable).update({ id }, unit);
  }

  /** One page of the units whose code holds a word or whose title holds its words, by code. */
  async list({ q, standardId, cursor, limit }: CompetencyUnitQuery): Promise<Page<CompetencyUnitDetail>> {
    if (findsNothing(q)) return { items: [], nextCursor: null };
    const after = keyOf(cursor, CodeKey)?.[0] ?? '';
    const words = beginningsOf(q);
    const query = this.tx
      .table(competencyUnitTable)
      .createQueryBuilder('u')
      .where('u.code > :after', { after })
      .orderBy('u.code')
      .limit(limit + 1);
    if (standardId !== undefined) query.andWhere('u.standard_id = :standardId', { standardId });
    if (words !== null) {
      query.andWhere(`(u.code like :code or to_tsvector('simple', u.title) @@ to_tsquery('simple', :words))`, {
        code: partPattern((q ?? '').toUpperCase()),
        words,
      });
    }
    return pageOf(await query.getMany(), limit, ({ code }) => [code]);
  }
}
