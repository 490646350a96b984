import type { PaperSheet } from '@kompeten/domain';
import type { Tx } from '../../database/transactions.ts';

/** A picture of a signed sheet as stored; its content stays sealed where it is. */
export type PaperSheetRow = PaperSheet & { cohortId: string; addedById: string };

const SHEET = `
  select id, cohort_id as "cohortId", session_id as "sessionId", type, added_by_id as "addedById",
    added_by_name as "addedByName", to_char(added_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "addedAt"
  from paper_sheets`;

export class PaperSheetRepository {
  private constructor(private readonly tx: Tx) {}

  static in(tx: Tx): PaperSheetRepository {
    return new PaperSheetRepository(tx);
  }

  /** The pictures of a cohort, the first one first. */
  of(cohortId: string): Promise<PaperSheetRow[]> {
    return this.tx.sql<PaperSheetRow>(`${SHEET} where cohort_id = $1 order by added_at, id`, [cohortId]);
  }

  /** A picture of whichever cohort. */
  async find(id: string): Promise<PaperSheetRow | null> {
    const [row] = await this.tx.sql<PaperSheetRow>(`${SHEET} where id = $1`, [id]);
    return row ?? null;
  }

  /** The sealed content of a picture. */
  async contentOf(id: string): Promise<Buffer | null> {
    const [row] = await this.tx.sql<{ content: Buffer }>(
      'select content_sealed as content from paper_sheets where id = $1',
      [id],
    );
    return row?.content ?? null;
  }

  async insert(row: PaperSheetRow, sealed: Buffer): Promise<void> {
    const { id, cohortId, sessionId, type, addedAt, addedById, addedByName } = row;
    await this.tx.sql(
      `insert into paper_sheets (id, cohort_id, session_id, type, content_sealed, added_at, added_by_id, added_by_name)
       values ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [id, cohortId, sessionId, type, sealed, addedAt, addedById, addedByName],
    );
  }
}
