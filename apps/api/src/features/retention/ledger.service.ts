import type { LedgerLine } from '@kompeten/domain';
import { Injectable } from '@nestjs/common';
import { Transactions } from '../../database/transactions.ts';
import { AuditRepository } from '../audit/audit.repository.ts';
import { ErasureRepository } from './erasure.repository.ts';

/** What was erased, so that a restore of an older backup does not bring it back. */
@Injectable()
export class LedgerService {
  constructor(private readonly transactions: Transactions) {}

  /** Every act of erasure, the first first. */
  lines(): Promise<LedgerLine[]> {
    return this.transactions.read((tx) => ErasureRepository.in(tx).ledger());
  }

  /** Erases again what a backup brought back, each act in a transaction of its own; answers how many acts the register had lost. */
  async apply(lines: readonly LedgerLine[]): Promise<number> {
    const lost = lostBy(await this.lines(), lines);
    for (const { part, rowIds, cause, at } of lost)
      await this.transactions.run((tx) => ErasureRepository.in(tx.asOf(at)).erase(part, rowIds, cause));
    if (lost.length > 0) await this.transactions.run((tx) => AuditRepository.in(tx).append('system', [applied(lost)]));
    return lost.length;
  }
}

/** Which acts a register does not know that once were in it. */
export function lostBy(known: readonly LedgerLine[], lines: readonly LedgerLine[]): LedgerLine[] {
  const names = new Set(known.map(nameOf));
  return lines.filter((line) => !names.has(nameOf(line)));
}

const nameOf = ({ part, rowIds, at }: LedgerLine): string => JSON.stringify([part, rowIds, at]);

const applied = (lost: readonly LedgerLine[]) => ({
  ...{ type: 'retention.erased_again', subjectType: 'retention' as const, subjectId: 'ledger' },
  data: { acts: lost.length },
});
