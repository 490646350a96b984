import type { EvidenceFile } from '@kompeten/domain';
import type { Tx } from '../../database/transactions.ts';

/** A proof as it is kept: sealed. */
export interface NewEvidence extends Pick<EvidenceFile, 'id' | 'type' | 'addedBy'> {
  dataRequestId: string;
  sealed: Buffer;
}

export class EvidenceRepository {
  private constructor(private readonly tx: Tx) {}

  static in(tx: Tx): EvidenceRepository {
    return new EvidenceRepository(tx);
  }

  async insert({ id, dataRequestId, type, sealed, addedBy }: NewEvidence): Promise<void> {
    await this.tx.sql(
      `insert into data_request_evidence (id, data_request_id, type, sealed, added_at, added_by)
       values ($1, $2, $3, $4, $5, $6)`,
      [id, dataRequestId, type, sealed, this.tx.at, addedBy],
    );
  }

  /** A proof that is still there. */
  async find(dataRequestId: string, id: string): Promise<Pick<NewEvidence, 'type' | 'sealed'> | null> {
    const [row] = await this.tx.sql<Pick<NewEvidence, 'type' | 'sealed'>>(
      'select type, sealed from data_request_evidence where data_request_id = $1 and id = $2 and sealed is not null',
      [dataRequestId, id],
    );
    return row ?? null;
  }

  /** Empties the proofs of a request; that they were there stays. */
  async removeOf(dataRequestId: string): Promise<void> {
    await this.tx.sql(
      'update data_request_evidence set sealed = null, removed_at = $2 where data_request_id = $1 and sealed is not null',
      [dataRequestId, this.tx.at],
    );
  }

  /** Empties the proofs of requests that were closed before an instant; answers of which ones. */
  removeClosedBefore(instant: string): Promise<{ dataRequestId: string; centreId: string | null; files: number }[]> {
    return this.tx.sql(
      `with removed as (
         update data_request_evidence f set sealed = null, removed_at = $2 from data_requests r
         where r.id = f.data_request_id and r.closed_at < $1 and f.sealed is not null
         returning r.id, r.centre_id)
       select id as "dataRequestId", centre_id as "centreId", count(*)::int as files from removed group by 1, 2 order by 1`,
      [instant, this.tx.at],
    );
  }
}
