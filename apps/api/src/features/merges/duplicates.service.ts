import { type Actor, mergeGround } from '@kompeten/domain';
import { Injectable } from '@nestjs/common';
import { Transactions, type Tx } from '../../database/transactions.ts';
import { AuditRepository } from '../audit/audit.repository.ts';
import { DuplicateRepository } from './duplicate.repository.ts';
import { MergeRepository } from './merge.repository.ts';
import { centresOf } from './merge-reach.rules.ts';

/** Looks for two records that may be one person; it opens cases and merges nothing. */
@Injectable()
export class DuplicatesService {
  constructor(private readonly transactions: Transactions) {}

  /** Looks for pairs that were never compared; answers how many cases it opened. */
  find(actor: Actor): Promise<{ found: number }> {
    return this.transactions.run(async (tx) => ({ found: await this.openCases(tx, centresOf(actor)) }));
  }

  /** The same for all centres, by the clock: opens cases and merges nothing; the trail says how many. */
  async findAll(): Promise<void> {
    await this.transactions.run(async (tx) => {
      const found = await this.openCases(tx, null);
      if (found === 0) return;
      const event = {
        type: 'person.duplicates_found',
        subjectType: 'people' as const,
        subjectId: 'duplicates',
        data: { found },
      };
      await AuditRepository.in(tx).append('system', [event]);
    });
  }

  private async openCases(tx: Tx, centreIds: readonly string[] | null): Promise<number> {
    let found = 0;
    for (const [one, other] of await DuplicateRepository.in(tx).pairs(centreIds)) {
      const ground = mergeGround(one, other);
      if (ground === null) continue;
      await MergeRepository.in(tx).open(one.id, other.id, ground);
      found += 1;
    }
    return found;
  }
}
