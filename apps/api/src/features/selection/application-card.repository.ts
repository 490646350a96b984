import type { Tx } from '../../database/transactions.ts';

/** What opens an application again: neither its code nor its PIN can be read from it. */
export interface ApplicationCardRow {
  enrolmentId: string;
  pinHash: Buffer | null;
  failedTries: number;
  lockedAt: string | null;
}

export class ApplicationCardRepository {
  private constructor(private readonly tx: Tx) {}

  static in(tx: Tx): ApplicationCardRepository {
    return new ApplicationCardRepository(tx);
  }

  /** The application of a code, locked until the transaction ends. */
  async lockByCode(codeHash: Buffer): Promise<ApplicationCardRow | null> {
    const [row] = await this.tx.sql<ApplicationCardRow>(
      `select enrolment_id as "enrolmentId", pin_hash as "pinHash", failed_tries as "failedTries", locked_at as "lockedAt"
       from training_applications where code_hash = $1 for update`,
      [codeHash],
    );
    return row ?? null;
  }

  /** Forgets the PIN of an application that has a code; answers whether there is one. */
  async forgetPin(enrolmentId: string): Promise<boolean> {
    const rows = await this.tx.sql(
      `with reset as (update training_applications set pin_hash = null, failed_tries = 0, locked_at = null
         where enrolment_id = $1 and code_hash is not null returning 1) select 1 from reset`,
      [enrolmentId],
    );
    return rows.length === 1;
  }

  async save({ enrolmentId, pinHash, failedTries, lockedAt }: ApplicationCardRow): Promise<void> {
    await this.tx.sql(
      'update training_applications set pin_hash = $2, failed_tries = $3, locked_at = $4 where enrolment_id = $1',
      [enrolmentId, pinHash, failedTries, lockedAt],
    );
  }
}
