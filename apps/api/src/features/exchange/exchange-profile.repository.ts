import type { ExchangeProfile, ExchangeProfileQuery } from '@kompeten/domain';
import { In } from 'typeorm';
import type { Tx } from '../../database/transactions.ts';
import { exchangeProfileTable } from './exchange-profile.table.ts';

export class ExchangeProfileRepository {
  private constructor(private readonly tx: Tx) {}

  static in(tx: Tx): ExchangeProfileRepository {
    return new ExchangeProfileRepository(tx);
  }

  find(id: string): Promise<ExchangeProfile | null> {
    return this.tx.table(exchangeProfileTable).findOneBy({ id });
  }

  /** The editions in force of what a system is told, locked until the transaction ends: what one may say hangs on the others. */
  lockInForce({ system, record }: Pick<ExchangeProfile, 'system' | 'record'>): Promise<ExchangeProfile[]> {
    const where = { current: true, system, record };
    return this.tx
      .table(exchangeProfileTable)
      .find({ where, order: { id: 'ASC' }, lock: { mode: 'pessimistic_write' } });
  }

  /** Every edition of a line, the newest first. */
  line(lineId: string): Promise<ExchangeProfile[]> {
    return this.tx.table(exchangeProfileTable).find({ where: { lineId }, order: { version: 'DESC' } });
  }

  /** The editions in force, by system and name. */
  inForce({ system, record, direction }: ExchangeProfileQuery): Promise<ExchangeProfile[]> {
    const where = {
      current: true,
      ...(system && { system }),
      ...(record && { record }),
      ...(direction && { direction: In([direction, 'both']) }),
    };
    return this.tx.table(exchangeProfileTable).find({ where, order: { system: 'ASC', name: 'ASC', id: 'ASC' } });
  }

  async insert(profile: ExchangeProfile): Promise<void> {
    await this.tx.table(exchangeProfileTable).insert(profile);
  }

  /** An edition is no longer in force; what it says stays. */
  async supersede(id: string): Promise<void> {
    await this.tx.table(exchangeProfileTable).update({ id }, { current: false });
  }
}
