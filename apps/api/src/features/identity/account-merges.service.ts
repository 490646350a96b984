import { Injectable } from '@nestjs/common';
import type { Tx } from '../../database/transactions.ts';
import { AccessTokenRepository } from './access-token.repository.ts';
import { AccountRepository } from './account.repository.ts';
import { SessionRepository } from './session.repository.ts';

/** The accounts of two people who turned out to be one. */
@Injectable()
export class AccountMergesService {
  /**
   * Gives the survivor the account of the other. Where both have one, that with an e-mail stays; the other was opened by a
   * claim card, is locked, and its card opens the account that stays. Answers how many accounts moved.
   */
  async join(tx: Tx, survivorId: string, otherId: string): Promise<number> {
    const repository = AccountRepository.in(tx);
    const [own, other] = [await repository.findByPerson(survivorId), await repository.findByPerson(otherId)];
    if (!other) return 0;
    const isOthersKept = own === null || (own.email === null && other.email !== null);
    const closed = isOthersKept ? own : other;
    if (closed) {
      await repository.change(closed.id, { personId: null, status: 'locked' });
      await SessionRepository.in(tx).removeOf(closed.id);
      await AccessTokenRepository.in(tx).removeOf(closed.id);
    }
    if (isOthersKept) await repository.change(other.id, { personId: survivorId });
    return 1;
  }
}
