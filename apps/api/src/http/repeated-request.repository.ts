import type { Tx } from '../database/transactions.ts';

/** What a first request left behind. */
export interface RememberedAnswer {
  bodyHash: Buffer;
  sealedAnswer: Buffer;
}

export class RepeatedRequestRepository {
  private constructor(private readonly tx: Tx) {}

  static in(tx: Tx): RepeatedRequestRepository {
    return new RepeatedRequestRepository(tx);
  }

  /** Takes the key; when another request has it already (or is just about to), waits and returns what that one answered. */
  async claim(key: Buffer, body: Buffer): Promise<RememberedAnswer | null> {
    const taken = await this.tx.sql<{ ours: boolean }>(
      'insert into idempotency_keys (key_hash, body_hash) values ($1, $2) on conflict do nothing returning true as ours',
      [key, body],
    );
    if (taken.length > 0) return null;
    const [first] = await this.tx.sql<RememberedAnswer>(
      'select body_hash as "bodyHash", sealed_answer as "sealedAnswer" from idempotency_keys where key_hash = $1',
      [key],
    );
    return first ?? null;
  }

  /** Keeps the answer for repeats. */
  async keep(key: Buffer, sealedAnswer: Buffer): Promise<void> {
    await this.tx.sql('update idempotency_keys set sealed_answer = $2 where key_hash = $1', [key, sealedAnswer]);
  }

  /** Forgets what is older than a day. */
  async forgetOld(): Promise<void> {
    await this.tx.sql(`delete from idempotency_keys where created_at < now() - interval '1 day'`);
  }
}
