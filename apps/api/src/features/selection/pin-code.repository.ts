import type { ContactKind } from '@kompeten/domain';
import type { Locale } from '@kompeten/messages';
import type { Tx } from '../../database/transactions.ts';

/** A code for another PIN as it is stored: hashed, and sealed with its contact for as long as it waits to be sent. */
export interface PinCodeRow {
  id: string;
  /** Of the application code and the contact together: only who knows both comes back with the code. */
  askedKey: Buffer;
  /** Null where no application has that code and that contact. */
  enrolmentId: string | null;
  channel: ContactKind;
  toSealed: Buffer | null;
  codeHash: Buffer;
  codeSealed: Buffer | null;
  locale: Locale;
  failedTries: number;
  expiresAt: string;
  usedAt: string | null;
}

const CODE = `
  select id, asked_key as "askedKey", enrolment_id as "enrolmentId", channel, to_sealed as "toSealed", code_hash as "codeHash",
    code_sealed as "codeSealed", locale, failed_tries as "failedTries",
    to_char(expires_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "expiresAt", used_at as "usedAt"
  from application_pin_codes`;

export class PinCodeRepository {
  private constructor(private readonly tx: Tx) {}

  static in(tx: Tx): PinCodeRepository {
    return new PinCodeRepository(tx);
  }

  /** Stores a code; those before it for the same wish open nothing any more, and old ones are forgotten. */
  async replace(row: Omit<PinCodeRow, 'failedTries' | 'usedAt'>): Promise<void> {
    const { at } = this.tx;
    await this.tx.sql(`delete from application_pin_codes where expires_at < $1::timestamptz - interval '1 day'`, [at]);
    await this.tx.sql('update application_pin_codes set used_at = $2 where asked_key = $1 and used_at is null', [
      row.askedKey,
      at,
    ]);
    await this.tx.sql(
      `insert into application_pin_codes (id, asked_key, enrolment_id, channel, to_sealed, code_hash, code_sealed, locale,
         failed_tries, created_at, expires_at) values ($1, $2, $3, $4, $5, $6, $7, $8, 0, $9, $10)`,
      [
        ...[row.id, row.askedKey, row.enrolmentId, row.channel, row.toSealed, row.codeHash, row.codeSealed],
        ...[row.locale, at, row.expiresAt],
      ],
    );
  }

  /** The newest code of a wish, locked until the transaction ends. */
  async lockNewest(askedKey: Buffer): Promise<PinCodeRow | null> {
    const [row] = await this.tx.sql<PinCodeRow>(`${CODE} where asked_key = $1 order by id desc limit 1 for update`, [
      askedKey,
    ]);
    return row ?? null;
  }

  async find(id: string): Promise<PinCodeRow | null> {
    const [row] = await this.tx.sql<PinCodeRow>(`${CODE} where id = $1`, [id]);
    return row ?? null;
  }

  async countFailure(id: string): Promise<void> {
    await this.tx.sql('update application_pin_codes set failed_tries = failed_tries + 1 where id = $1', [id]);
  }

  async use(id: string): Promise<void> {
    await this.tx.sql('update application_pin_codes set used_at = $2 where id = $1', [id, this.tx.at]);
    await this.sent(id);
  }

  /** Forgets digits and contact once they were sent, or need not be. */
  async sent(id: string): Promise<void> {
    await this.tx.sql('update application_pin_codes set code_sealed = null, to_sealed = null where id = $1', [id]);
  }
}
