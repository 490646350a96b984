import type { Keying } from '@kompeten/domain';
import { isoColumn } from '../../database/iso-column.ts';
import type { Tx } from '../../database/transactions.ts';

export class ExamKeyingRepository {
  private constructor(private readonly tx: Tx) {}

  static in(tx: Tx): ExamKeyingRepository {
    return new ExamKeyingRepository(tx);
  }

  of(paperId: string): Promise<Keying[]> {
    return this.tx.sql<Keying>(
      `select round, marks, by_id as "byId", by_name as "byName", ${isoColumn('at')} as at, reason
       from exam_keyings where paper_id = $1 order by at, round`,
      [paperId],
    );
  }

  async insert(paperId: string, { round, marks, byId, byName, reason }: Omit<Keying, 'at'>): Promise<void> {
    await this.tx.sql(
      `insert into exam_keyings (paper_id, round, marks, by_id, by_name, at, reason)
       values ($1, $2, $3, $4, $5, $6, $7)`,
      [paperId, round, marks, byId, byName, this.tx.at, reason],
    );
  }

  /** Keeps the marks that count as answers of the sheet, after every device. */
  async keep(
    paperId: string,
    generation: number,
    answers: readonly { itemId: string; choice: string | null }[],
  ): Promise<void> {
    for (const { itemId, choice } of answers) {
      await this.tx.sql(
        `insert into exam_answers (paper_id, item_id, generation, version, answer, timing, saved_at)
         values ($1, $2, $3, 1, $4, 'in_time', $5)`,
        [paperId, itemId, generation, choice && JSON.stringify({ choice }), this.tx.at],
      );
    }
  }
}
