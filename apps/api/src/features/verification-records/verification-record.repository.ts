import type { Tx } from '../../database/transactions.ts';

/** What is kept of a record: nothing of its lines. */
export interface RecordRow {
  code: string;
  sha256: string;
  lines: number;
  knownUntil: string;
}

export class VerificationRecordRepository {
  private constructor(private readonly tx: Tx) {}

  static in(tx: Tx): VerificationRecordRepository {
    return new VerificationRecordRepository(tx);
  }

  async insert({ code, sha256, lines, knownUntil }: RecordRow): Promise<void> {
    await this.tx.sql(
      'insert into verification_records (code, sha256, lines, made_at, known_until) values ($1, $2, $3, $4, $5)',
      [code, sha256, lines, this.tx.at, knownUntil],
    );
  }

  /** Forgets the records whose time is over; answers how many they were. */
  async forgetBefore(day: string): Promise<number> {
    const [row] = await this.tx.sql<{ gone: number }>(
      `with gone as (delete from verification_records where known_until < $1 returning 1)
       select count(*)::int as gone from gone`,
      [day],
    );
    return row?.gone ?? 0;
  }
}
