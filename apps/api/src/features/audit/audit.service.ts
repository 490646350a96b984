import type { AuditEvent, Page } from '@kompeten/domain';
import { Injectable } from '@nestjs/common';
import { Transactions, type Tx } from '../../database/transactions.ts';
import { type AuditFilter, AuditRepository } from './audit.repository.ts';

@Injectable()
export class AuditService {
  constructor(private readonly transactions: Transactions) {}

  /** One page of the trail for whoever may read all of it. */
  list(filter: AuditFilter): Promise<Page<AuditEvent>> {
    return this.transactions.read((tx) => AuditRepository.in(tx).list(filter));
  }

  /** One event, for features that follow the trail; null where it never happened. */
  eventOf(tx: Tx, id: string): Promise<AuditEvent | null> {
    return AuditRepository.in(tx).find(id);
  }
}
