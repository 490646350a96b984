import type { Tx } from '../../database/transactions.ts';
import { type ClaimCardRow, claimCardTable } from './claim-card.table.ts';

export class ClaimCardRepository {
  private constructor(private readonly tx: Tx) {}

  static in(tx: Tx): ClaimCardRepository {
    return new ClaimCardRepository(tx);
  }

  /** The card of a code, locked until the transaction ends. */
  lockByCode(codeHash: Buffer): Promise<ClaimCardRow | null> {
    return this.tx.table(claimCardTable).findOne({ where: { codeHash }, lock: { mode: 'pessimistic_write' } });
  }

  /** Voids the card that an enrolment has, if it has one. */
  async replaceActive(enrolmentId: string): Promise<boolean> {
    const rows = await this.tx.sql(
      `with voided as (update claim_cards set replaced_at = $2 where enrolment_id = $1 and replaced_at is null returning id)
       select id from voided`,
      [enrolmentId, this.tx.at],
    );
    return rows.length > 0;
  }

  async insert(card: ClaimCardRow): Promise<void> {
    await this.tx.table(claimCardTable).insert(card);
  }

  async save({ id, ...card }: ClaimCardRow): Promise<void> {
    await this.tx.table(claimCardTable).update({ id }, card);
  }
}
