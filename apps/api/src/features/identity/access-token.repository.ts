import type { Tx } from '../../database/transactions.ts';
import { type AccessTokenRow, accessTokenTable } from './access-token.table.ts';

export class AccessTokenRepository {
  private constructor(private readonly tx: Tx) {}

  static in(tx: Tx): AccessTokenRepository {
    return new AccessTokenRepository(tx);
  }

  async insert(token: AccessTokenRow): Promise<void> {
    await this.tx.table(accessTokenTable).insert(token);
  }

  listOf(accountId: string): Promise<AccessTokenRow[]> {
    return this.tx.table(accessTokenTable).find({ where: { accountId }, order: { id: 'DESC' } });
  }

  /** Removes a token of an account; answers whether there was one. */
  async remove(id: string, accountId: string): Promise<boolean> {
    const { affected } = await this.tx.table(accessTokenTable).delete({ id, accountId });
    return affected === 1;
  }

  /** Removes every token of an account. */
  async removeOf(accountId: string): Promise<void> {
    await this.tx.table(accessTokenTable).delete({ accountId });
  }
}
