import type { PaperSheet, WithdrawnPaperSheet } from '@kompeten/domain';
import { isoColumn } from '../../database/iso-column.ts';
import type { Tx } from '../../database/transactions.ts';

/** A picture of a signed sheet as stored; its content stays sealed where it is. */
export type PaperSheetRow = PaperSheet & { cohortId: string };

/** One that was withdrawn. */
export type WithdrawnSheetRow = WithdrawnPaperSheet & { cohortId: string };

/** Who withdraws which picture and why, and the one that stands in its place behind another session. */
export interface NewSheetWithdrawal {
  sheetId: string;
  reason: string;
  withdrawnAt: string;
  withdrawnById: string;
  withdrawnByName: string;
  movedToId: string | null;
}

const COLUMNS = `p.id, p.cohort_id as "cohortId", p.session_id as "sessionId", p.type, p.added_by_id as "addedById",
  p.added_by_name as "addedByName", ${isoColumn('p.added_at')} as "addedAt"`;

const STANDING = `
  select ${COLUMNS} from paper_sheets p
  where not exists (select from paper_sheet_withdrawals w where w.sheet_id = p.id)`;

const WITHDRAWN = `
  select ${COLUMNS}, ${isoColumn('w.withdrawn_at')} as "withdrawnAt", w.withdrawn_by_name as "withdrawnByName", w.reason,
    (select m.session_id from paper_sheets m where m.id = w.moved_to_id) as "movedToSessionId"
  from paper_sheets p join paper_sheet_withdrawals w on w.sheet_id = p.id`;

export class PaperSheetRepository {
  private constructor(private readonly tx: Tx) {}

  static in(tx: Tx): PaperSheetRepository {
    return new PaperSheetRepository(tx);
  }

  /** The pictures that stand behind the sessions of a cohort, the first one first. */
  of(cohortId: string): Promise<PaperSheetRow[]> {
    return this.tx.sql<PaperSheetRow>(`${STANDING} and p.cohort_id = $1 order by p.added_at, p.id`, [cohortId]);
  }

  /** Those of a cohort that were withdrawn, the first one first. */
  withdrawnOf(cohortId: string): Promise<WithdrawnSheetRow[]> {
    return this.tx.sql<WithdrawnSheetRow>(`${WITHDRAWN} where p.cohort_id = $1 order by w.withdrawn_at, p.id`, [
      cohortId,
    ]);
  }

  /** A picture of whichever cohort, withdrawn or not. */
  async find(id: string): Promise<PaperSheetRow | null> {
    const [row] = await this.tx.sql<PaperSheetRow>(`select ${COLUMNS} from paper_sheets p where p.id = $1`, [id]);
    return row ?? null;
  }

  /** The sealed content of a picture that is still there. */
  async contentOf(id: string): Promise<Buffer | null> {
    const [row] = await this.tx.sql<{ content: Buffer | null }>(
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

  /** Keeps a picture once more behind another session of its cohort, as it was added. */
  async copy(id: string, to: { id: string; sessionId: string }): Promise<void> {
    await this.tx.sql(
      `insert into paper_sheets (id, cohort_id, session_id, type, content_sealed, added_at, added_by_id, added_by_name)
       select $2, cohort_id, $3, type, content_sealed, added_at, added_by_id, added_by_name from paper_sheets where id = $1`,
      [id, to.id, to.sessionId],
    );
  }

  async withdraw(given: NewSheetWithdrawal): Promise<void> {
    const { sheetId, reason, withdrawnAt, withdrawnById, withdrawnByName, movedToId } = given;
    await this.tx.sql(
      `insert into paper_sheet_withdrawals (sheet_id, reason, withdrawn_at, withdrawn_by_id, withdrawn_by_name, moved_to_id)
       values ($1, $2, $3, $4, $5, $6)`,
      [sheetId, reason, withdrawnAt, withdrawnById, withdrawnByName, movedToId],
    );
  }
}
