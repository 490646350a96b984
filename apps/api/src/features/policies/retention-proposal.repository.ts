import type { PolicyKey, RetentionProposalStatus } from '@kompeten/domain';
import { newId } from '../../clock.ts';
import { isoColumn as iso } from '../../database/iso-column.ts';
import type { Tx } from '../../database/transactions.ts';

/** A value that was proposed, as stored. */
export interface RetentionProposalRow {
  id: string;
  key: PolicyKey;
  months: number;
  source: string;
  status: RetentionProposalStatus;
  proposedAt: string;
  proposedById: string;
  proposedByName: string;
}

/** Somebody who proposes or decides. */
interface By {
  accountId: string;
  fullName: string;
}

const ROWS = `select id, key, months, source, status, ${iso('proposed_at')} as "proposedAt", proposed_by_id as "proposedById",
  proposed_by_name as "proposedByName" from retention_proposals`;
/** Any number that no other lock of this kind has. */
const LOCK = 3710;

/** The values that wait for a second administrator, and what became of the others. */
export class RetentionProposalRepository {
  private constructor(private readonly tx: Tx) {}

  static in(tx: Tx): RetentionProposalRepository {
    return new RetentionProposalRepository(tx);
  }

  /** Lets nobody else change or propose the value of a setting until the transaction ends. */
  async lock(key: PolicyKey): Promise<void> {
    await this.tx.sql('select pg_advisory_xact_lock(hashtextextended($1, $2))', [key, LOCK]);
  }

  /** What waits, in the order of the settings. */
  open(): Promise<RetentionProposalRow[]> {
    return this.tx.sql(`${ROWS} where status = 'open' order by key`);
  }

  async find(id: string): Promise<RetentionProposalRow | null> {
    const [row] = await this.tx.sql<RetentionProposalRow>(`${ROWS} where id = $1`, [id]);
    return row ?? null;
  }

  async add(proposed: Pick<RetentionProposalRow, 'key' | 'months' | 'source'>, by: By): Promise<void> {
    await this.tx.sql(
      `insert into retention_proposals (id, key, months, source, status, proposed_at, proposed_by_id, proposed_by_name)
       values ($1, $2, $3, $4, 'open', $5, $6, $7)`,
      [newId(), proposed.key, proposed.months, proposed.source, this.tx.at, by.accountId, by.fullName],
    );
  }

  /** Ends the proposal of a setting that waits; answers whether one did. */
  async end(key: PolicyKey, status: Exclude<RetentionProposalStatus, 'open'>, by: By): Promise<boolean> {
    const ended = await this.tx.sql(
      `with ended as (update retention_proposals set status = $2, decided_at = $3, decided_by_id = $4, decided_by_name = $5
         where key = $1 and status = 'open' returning id)
       select id from ended`,
      [key, status, this.tx.at, by.accountId, by.fullName],
    );
    return ended.length > 0;
  }
}
