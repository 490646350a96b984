import type { ErasingCause, KeepReason, LedgerLine, Matter, RecordPart } from '@kompeten/domain';
import { newId } from '../../clock.ts';
import { isoColumn } from '../../database/iso-column.ts';
import type { Tx } from '../../database/transactions.ts';
import { erasable } from './erasable.ts';
import { HOLDS, mattersOf } from './holds.rules.ts';

/** What is asked of the records: as of which day, within which days a decision is appealed, and which request is answered. */
export interface Asked {
  today: string;
  appealDays: number;
  requestId: string | null;
}

/** Records of which the same is found: all of it, and what of that stands with the records themselves. */
export interface Found {
  facts: KeepReason[];
  own: KeepReason[];
  ids: string[];
}

/** Records whose time is over: how many, and what is found of them. */
export interface Due {
  facts: KeepReason[];
  count: number;
}

/** Which records come next: what was over before a day, behind an id. */
export interface Portion {
  endsBefore: string;
  after: string;
  limit: number;
}

const asking = `with asked as (select $1::date as today, $2::int as appeal_days, $3::uuid as request_id)`;

/** What stands against the end of those records alone that are meant: most of a register is not. */
const standing = (part: RecordPart, meant: string): string => `${asking},
    meant as materialized (select r.id, r.people, r.facts from (${erasable[part].rows}) r where ${meant}),
    standing as (select r.id, array_remove(r.facts, null) as own, array_remove(r.facts || ${HOLDS}, null) as facts
      from meant r)`;

const valuesOf = ({ today, appealDays, requestId }: Asked) => [today, appealDays, requestId];

/** Finds what may end and what stands against it, and empties exactly what it is told. */
export class ErasureRepository {
  private constructor(private readonly tx: Tx) {}

  static in(tx: Tx): ErasureRepository {
    return new ErasureRepository(tx);
  }

  /** The records of a person at a centre or certification body, by what stands against their end. */
  ofPerson(part: RecordPart, asked: Asked, of: { personId: string; issuerId: string }): Promise<Found[]> {
    return this.tx.sql(
      `${standing(part, 'r.people @> array[$4::uuid] and $5 in (r.centre_id, r.body_id)')}
       select facts, own, array_agg(id order by id) as ids from standing group by facts, own order by facts, own`,
      [...valuesOf(asked), of.personId, of.issuerId],
    );
  }

  /** The matters that keep everything of a person, and whose they are. */
  mattersOf(personId: string, asked: Asked): Promise<Matter[]> {
    return this.tx.sql(
      `${asking} select distinct reason, centre_id as "centreId", body_id as "bodyId"
       from (${mattersOf('array[$4::uuid]')}) m`,
      [...valuesOf(asked), personId],
    );
  }

  /** How many records were over before a day, by what stands against their end. */
  due(part: RecordPart, asked: Asked, endsBefore: string): Promise<Due[]> {
    return this.tx.sql(
      `${standing(part, 'r.since < $4::date')} select facts, count(*)::int as count from standing group by facts`,
      [...valuesOf(asked), endsBefore],
    );
  }

  /** The next records of a part whose time is over, and whom they concern, whatever stands against their end. */
  next(
    part: RecordPart,
    asked: Asked,
    { endsBefore, after, limit }: Portion,
  ): Promise<{ id: string; people: string[] }[]> {
    return this.tx.sql(
      `${asking} select r.id, r.people from (${erasable[part].rows}) r where r.since < $4::date and r.id > $5 order by r.id limit $6`,
      [...valuesOf(asked), endsBefore, after, limit],
    );
  }

  /** Which of these records may go: against which none of the reasons stands. */
  async free(
    part: RecordPart,
    asked: Asked,
    ids: readonly string[],
    weighing: readonly KeepReason[],
  ): Promise<string[]> {
    const rows = await this.tx.sql<{ id: string }>(
      `${standing(part, 'r.id = any($4)')} select id from standing where not (facts && $5::text[]) order by id`,
      [...valuesOf(asked), ids, weighing],
    );
    return rows.map(({ id }) => id);
  }

  /** Has whoever would enter, appeal or restrict something for these people wait until this transaction is over. */
  async lockPeople(ids: readonly string[]): Promise<void> {
    await this.tx.sql('select from people where id = any($1) order by id for update', [ids]);
  }

  /** Empties these records and writes into the ledger that they are. */
  async erase(part: RecordPart, ids: readonly string[], cause: ErasingCause): Promise<void> {
    if (ids.length === 0) return;
    await this.empty(part, ids);
    await this.tx.sql('insert into erasures (id, part, row_ids, cause, at) values ($1, $2, $3, $4, $5)', [
      ...[newId(), part, ids, cause, this.tx.at],
    ]);
  }

  /** Everything that was emptied, the first first, for a restore of an older backup. */
  ledger(): Promise<LedgerLine[]> {
    return this.tx.sql(`select part, row_ids as "rowIds", cause, ${isoColumn('at')} as at from erasures order by id`);
  }

  /** For what a record was emptied last; null where it never was. */
  async causeOf(part: RecordPart, id: string): Promise<ErasingCause | null> {
    const [row] = await this.tx.sql<{ cause: ErasingCause }>(
      'select cause from erasures where part = $1 and $2 = any(row_ids) order by id desc limit 1',
      [part, id],
    );
    return row?.cause ?? null;
  }

  private async empty(part: RecordPart, ids: readonly string[]): Promise<void> {
    const { erase, mark } = erasable[part];
    for (const statement of erase) await this.tx.sql(statement, [ids]);
    if (mark) await this.tx.sql(mark, [ids, this.tx.at]);
  }
}
