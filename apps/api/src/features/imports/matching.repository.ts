import type { ImportKind } from '@kompeten/domain';
import type { Tx } from '../../database/transactions.ts';

/** What a centre, or somebody without one, chose for headings of a kind before. */
export class MatchingRepository {
  private constructor(private readonly tx: Tx) {}

  static in(tx: Tx): MatchingRepository {
    return new MatchingRepository(tx);
  }

  async of(kind: ImportKind, ownerId: string): Promise<Map<string, string>> {
    const rows = await this.tx.sql<{ heading: string; field: string }>(
      'select heading, field from import_matchings where kind = $1 and owner_id = $2',
      [kind, ownerId],
    );
    return new Map(rows.map(({ heading, field }) => [heading, field]));
  }

  /** Remembers what was chosen; the latest choice for a heading counts. */
  async remember(kind: ImportKind, ownerId: string, chosen: ReadonlyMap<string, string>): Promise<void> {
    await this.tx.sql(
      `insert into import_matchings (kind, owner_id, heading, field)
       select $1, $2, c.heading, c.field from unnest($3::text[], $4::text[]) as c (heading, field)
       on conflict (kind, owner_id, heading) do update set field = excluded.field`,
      [kind, ownerId, [...chosen.keys()], [...chosen.values()]],
    );
  }
}
