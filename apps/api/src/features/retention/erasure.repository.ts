import type { ErasingCause, KeepReason, LedgerLine, RecordPart } from '@kompeten/domain';
import { newId } from '../../clock.ts';
import { isoColumn } from '../../database/iso-column.ts';
import type { Tx } from '../../database/transactions.ts';
import { erasable } from './erasable.ts';
import { HOLDS } from './holds.rules.ts';

/** What is asked of the records: as of which day, within which days a decision is appealed, and which request is answered. */
export interface Asked {
  today: string;
  appealDays: number;
  requestId: string | null;
}

/** Records of which the same is found. */
export interface Found {
  facts: KeepReason[];
  ids: string[];
}

/** Records whose time is over: how many, and what is found of them. */
export interface Due {
  facts: KeepReason[];
  count: number;
}

/** Which records come next: what was over before a day, stands against by none of these reasons, behind an id. */
export interface Batch {
  endsBefore: string;
  weighing: readonly KeepReason[];
  after: string;
  limit: number;
}

const standing = (part: RecordPart): string => `
  with asked as (select $1::date as today, $2::int as appeal_days, $3::uuid as request_id),
    standing as (select r.id, r.people, r.centre_id, r.body_id, r.since, array_remove(r.facts || ${HOLDS}, null) as facts
      from (${erasable[part].rows}) r)`;

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
      `${standing(part)} select facts, array_agg(id order by id) as ids from standing
       where people @> array[$4::uuid] and $5 in (centre_id, body_id) group by facts order by facts`,
      [...valuesOf(asked), of.personId, of.issuerId],
    );
  }

  /** How many records were over before a day, by what stands against their end. */
  due(part: RecordPart, asked: Asked, endsBefore: string): Promise<Due[]> {
    return this.tx.sql(
      `${standing(part)} select facts, count(*)::int as count from standing where since < $4::date group by facts`,
      [...valuesOf(asked), endsBefore],
    );
  }

  /** The next records of a part that may go. */
  async batch(part: RecordPart, asked: Asked, { endsBefore, weighing, after, limit }: Batch): Promise<string[]> {
    const rows = await this.tx.sql<{ id: string }>(
      `${standing(part)} select id from standing where since < $4::date and not (facts && $5::text[]) and id > $6 order by id limit $7`,
      [...valuesOf(asked), endsBefore, weighing, after, limit],
    );
    return rows.map(({ id }) => id);
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

  private async empty(part: RecordPart, ids: readonly string[]): Promise<void> {
    const { erase, mark } = erasable[part];
    for (const statement of erase) await this.tx.sql(statement, [ids]);
    if (mark) await this.tx.sql(mark, [ids, this.tx.at]);
  }
}
