import type { Locale } from '@kompeten/messages';
import type { Tx } from '../../database/transactions.ts';

/** A code as it is stored: hashed, and sealed for as long as it waits to be sent. */
export interface SignInCodeRow {
  id: string;
  valueKey: Buffer;
  contactId: string | null;
  codeHash: Buffer;
  codeSealed: Buffer | null;
  locale: Locale;
  failedTries: number;
  expiresAt: string;
  usedAt: string | null;
}

const CODE = `
  select id, value_key as "valueKey", contact_id as "contactId", code_hash as "codeHash", code_sealed as "codeSealed",
    locale, failed_tries as "failedTries", to_char(expires_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "expiresAt",
    used_at as "usedAt" from sign_in_codes`;

export class SignInCodeRepository {
  private constructor(private readonly tx: Tx) {}

  static in(tx: Tx): SignInCodeRepository {
    return new SignInCodeRepository(tx);
  }

  /** Stores a code; those before it for the same contact open nothing any more, and old ones are forgotten. */
  async replace(row: Omit<SignInCodeRow, 'failedTries' | 'usedAt'>): Promise<void> {
    const { id, valueKey, contactId, codeHash, codeSealed, locale, expiresAt } = row;
    await this.tx.sql(`delete from sign_in_codes where expires_at < $1::timestamptz - interval '1 day'`, [this.tx.at]);
    await this.tx.sql('update sign_in_codes set used_at = $2 where value_key = $1 and used_at is null', [
      valueKey,
      this.tx.at,
    ]);
    await this.tx.sql(
      `insert into sign_in_codes (id, value_key, contact_id, code_hash, code_sealed, locale, failed_tries, created_at, expires_at)
       values ($1, $2, $3, $4, $5, $6, 0, $7, $8)`,
      [id, valueKey, contactId, codeHash, codeSealed, locale, this.tx.at, expiresAt],
    );
  }

  /** The newest code of a contact, locked until the transaction ends. */
  async lockNewest(valueKey: Buffer): Promise<SignInCodeRow | null> {
    const [row] = await this.tx.sql<SignInCodeRow>(`${CODE} where value_key = $1 order by id desc limit 1 for update`, [
      valueKey,
    ]);
    return row ?? null;
  }

  async find(id: string): Promise<SignInCodeRow | null> {
    const [row] = await this.tx.sql<SignInCodeRow>(`${CODE} where id = $1`, [id]);
    return row ?? null;
  }

  async countFailure(id: string): Promise<void> {
    await this.tx.sql('update sign_in_codes set failed_tries = failed_tries + 1 where id = $1', [id]);
  }

  async use(id: string): Promise<void> {
    await this.tx.sql('update sign_in_codes set used_at = $2, code_sealed = null where id = $1', [id, this.tx.at]);
  }

  /** Forgets the digits once they were sent, or need not be. */
  async sent(id: string): Promise<void> {
    await this.tx.sql('update sign_in_codes set code_sealed = null where id = $1', [id]);
  }
}
