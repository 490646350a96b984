import type { Tx } from '../../database/transactions.ts';

/** A file of assessment as it is kept: sealed, and never changed; it may end, and then that it was there stays. */
export interface AssessmentFile {
  id: string;
  bodyId: string;
  type: 'image/jpeg' | 'application/pdf';
  sealed: Buffer;
}

export class AssessmentFileRepository {
  private constructor(private readonly tx: Tx) {}

  static in(tx: Tx): AssessmentFileRepository {
    return new AssessmentFileRepository(tx);
  }

  async insert({ id, bodyId, type, sealed }: AssessmentFile, by: { id: string; name: string }): Promise<void> {
    await this.tx.sql(
      `insert into assessment_files (id, body_id, type, sealed, added_at, added_by_id, added_by_name)
       values ($1, $2, $3, $4, $5, $6, $7)`,
      [id, bodyId, type, sealed, this.tx.at, by.id, by.name],
    );
  }

  /** A file that is still there. */
  async find(id: string): Promise<AssessmentFile | null> {
    const [row] = await this.tx.sql<AssessmentFile>(
      'select id, body_id as "bodyId", type, sealed from assessment_files where id = $1 and sealed is not null',
      [id],
    );
    return row ?? null;
  }
}
