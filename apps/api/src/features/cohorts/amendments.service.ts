import type { Actor, Amendment } from '@kompeten/domain';
import { Injectable } from '@nestjs/common';
import { Transactions } from '../../database/transactions.ts';
import { AmendmentRepository } from './amendment.repository.ts';
import { CohortsService } from './cohorts.service.ts';

/** The amendments of completed cohorts: two people each, with a reason. */
@Injectable()
export class AmendmentsService {
  constructor(
    private readonly transactions: Transactions,
    private readonly cohorts: CohortsService,
  ) {}

  /** Why a cohort was opened again after it had completed, by whom, and what came of it. */
  list(cohortId: string, actor: Actor): Promise<{ items: Amendment[] }> {
    return this.transactions.read(async (tx) => {
      this.cohorts.assertMay(await this.cohorts.of(tx, cohortId), actor, 'grading.read');
      return { items: await AmendmentRepository.in(tx).of(cohortId) };
    });
  }
}
