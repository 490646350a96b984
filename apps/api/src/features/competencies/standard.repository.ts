import type { CompetencyStandard, Page, PageQuery } from '@kompeten/domain';
import { newId } from '../../clock.ts';
import { type Orders, orderedPage } from '../../database/ordered-page.ts';
import { partPattern } from '../../database/paging.ts';
import type { Tx } from '../../database/transactions.ts';
import { competencyStandardTable } from './standard.table.ts';

const orders = { title: { by: 'lower(s.title)', kind: 'text' } } as const satisfies Orders<string>;

/** A standard as a sheet or a form names it. */
export interface NamedStandard {
  title: string;
  decree: string | null;
  illustrative: boolean;
}

export class StandardRepository {
  private constructor(private readonly tx: Tx) {}

  static in(tx: Tx): StandardRepository {
    return new StandardRepository(tx);
  }

  find(id: string): Promise<CompetencyStandard | null> {
    return this.tx.table(competencyStandardTable).findOneBy({ id });
  }

  /** One page of the standards whose title or decree holds a text, by title. */
  list({ q, cursor, limit }: PageQuery): Promise<Page<CompetencyStandard>> {
    const query = this.tx.table(competencyStandardTable).createQueryBuilder('s');
    if (q)
      query.where('(lower(s.title) like :part or lower(s.decree) like :part)', { part: partPattern(q.toLowerCase()) });
    return orderedPage(query, orders, { sort: 'title', cursor, limit });
  }

  /** The id of the standard of a decree, or of a title where there is none; one that is named for the first time is founded, once. */
  async named(standard: NamedStandard): Promise<string> {
    const known = await this.idOf(standard);
    if (known) return known;
    const id = newId();
    const { title, decree, illustrative } = standard;
    const [founded] = await this.tx.sql<{ id: string }>(
      `insert into competency_standards (id, title, decree, illustrative) values ($1, $2, $3, $4)
       on conflict do nothing returning id`,
      [id, title, decree, illustrative],
    );
    if (founded) return id;
    // Somebody else founded it meanwhile; their unit is of the same standard.
    const theirs = await this.idOf(standard);
    if (!theirs) throw new Error('A standard vanished while it was named');
    return theirs;
  }

  private async idOf({ title, decree }: NamedStandard): Promise<string | undefined> {
    const [known] = await this.tx.sql<{ id: string }>(
      `select id from competency_standards where decree = $1 or ($1::text is null and decree is null and lower(title) = lower($2))`,
      [decree, title],
    );
    return known?.id;
  }
}
