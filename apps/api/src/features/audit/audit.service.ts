import type { AuditEvent, Page } from '@kompeten/domain';
import { Injectable } from '@nestjs/common';
import { Transactions } from '../../database/transactions.ts';
import { type AuditFilter, AuditRepository } from './audit.repository.ts';

@Injectable()
export class AuditService {
  constructor(private readonly transactions: Transactions) {}

  /** One page of the trail for whoever may read all of it. */
  list(filter: AuditFilter): Promise<Page<AuditEvent>> {
    return this.transactions.read((tx) => AuditRepository.in(tx).list(filter));
  }
}
