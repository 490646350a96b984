import type { Tx } from '../../database/transactions.ts';
import type { LeftThing } from './acted-row.repository.ts';
import type { StoredThing } from './import-kind.ts';
import { USES } from './merging-sql.ts';

type Use = { table: string; column: string };

/** What an import leaves in the register, thing by thing: what it was, what it is, and the way back. */
export class ThingRepository {
  private constructor(private readonly tx: Tx) {}

  static in(tx: Tx): ThingRepository {
    return new ThingRepository(tx);
  }

  /** Everything that is stored of a thing and what belongs to it, as one text; null where it does not exist. */
  async picture({ table, parts }: StoredThing, id: string): Promise<string | null> {
    const lists = parts.map(
      (part) =>
        `(select coalesce(jsonb_agg(to_jsonb(p) order by p.id), '[]') from ${part.table} p where p.${part.column} = t.id)`,
    );
    const [found] = await this.tx.sql<{ picture: string }>(
      `select jsonb_build_object('row', to_jsonb(t), 'parts', jsonb_build_array(${lists.join(', ')}))::text as picture
       from ${table} t where t.id = $1`,
      [id],
    );
    return found?.picture ?? null;
  }

  /** Takes back what an import left of a thing; false where it was changed or used since, and has to stay. */
  async takeBack(stored: StoredThing, { id, outcome, before, after }: LeftThing, since: string): Promise<boolean> {
    if ((await this.picture(stored, id)) !== after) return false;
    if (outcome === 'changed') {
      const founded = stored.companion && (await this.foundedFor(stored.table, stored.companion, id, since));
      await this.restore(stored, id, before ?? '');
      return this.leave(stored, founded);
    }
    if (await this.isUsed(stored.table, id, stored.parts)) return false;
    if (stored.named && (await this.tx.sql(stored.named, [id])).length > 0) return false;
    const companion = stored.companion && (await this.companionOf(stored.table, stored.companion, id));
    for (const part of stored.parts) await this.tx.sql(`delete from ${part.table} where ${part.column} = $1`, [id]);
    await this.tx.sql(`delete from ${stored.table} where id = $1`, [id]);
    return this.leave(stored, companion);
  }

  /** What came with a thing goes with it, unless something else belongs to it by now. */
  private async leave({ companion }: StoredThing, id: string | null | undefined): Promise<true> {
    if (companion && id && !(await this.isUsed(companion.table, id, []))) {
      await this.tx.sql(`delete from ${companion.table} where id = $1`, [id]);
    }
    return true;
  }

  /** What a known thing was brought under and was not there before the import. */
  private async foundedFor(
    table: string,
    { table: other, column }: Use,
    id: string,
    since: string,
  ): Promise<string | null> {
    const [found] = await this.tx.sql<{ id: string }>(
      `select c.id from ${table} t join ${other} c on c.id = t.${column} and c.created_at >= $2 where t.id = $1`,
      [id, since],
    );
    return found?.id ?? null;
  }

  private async restore({ table, parts }: StoredThing, id: string, before: string): Promise<void> {
    const columns = await this.columnsOf(table);
    const counted = columns.includes('version');
    const names = columns.filter((name) => name !== 'id' && name !== 'version');
    await this.tx.sql(
      `update ${table} t set (${names.join(', ')}) = (select ${names.map((name) => `n.${name}`).join(', ')}
         from jsonb_populate_record(null::${table}, $2::jsonb->'row') n)${counted ? ', version = t.version + 1' : ''} where t.id = $1`,
      [id, before],
    );
    for (const [index, part] of parts.entries()) {
      await this.tx.sql(`delete from ${part.table} where ${part.column} = $1`, [id]);
      await this.tx.sql(
        `insert into ${part.table} select * from jsonb_populate_recordset(null::${part.table}, $1::jsonb->'parts'->${index})`,
        [before],
      );
    }
  }

  /** Who came into the register with a thing, at the very same moment; null for somebody who was known before. */
  private async companionOf(table: string, { table: other, column }: Use, id: string): Promise<string | null> {
    const [found] = await this.tx.sql<{ id: string }>(
      `select c.id from ${table} t join ${other} c on c.id = t.${column} and c.created_at = t.created_at where t.id = $1`,
      [id],
    );
    return found?.id ?? null;
  }

  private async isUsed(table: string, id: string, parts: readonly Use[]): Promise<boolean> {
    const uses = (await this.tx.sql<Use>(USES, [table])).filter(
      (use) => !parts.some((part) => part.table === use.table),
    );
    for (const use of uses) {
      const found = await this.tx.sql(`select 1 from ${use.table} where ${use.column} = $1 limit 1`, [id]);
      if (found.length > 0) return true;
    }
    return false;
  }

  private async columnsOf(table: string): Promise<string[]> {
    const rows = await this.tx.sql<{ name: string }>(
      `select attname as name from pg_attribute
       where attrelid = $1::regclass and attnum > 0 and not attisdropped and attgenerated = '' and attidentity = ''`,
      [table],
    );
    return rows.map(({ name }) => name);
  }
}
