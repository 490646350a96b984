import { type Actor, type MyDecision, reassessmentOf } from '@kompeten/domain';
import { Injectable } from '@nestjs/common';
import { Transactions } from '../../database/transactions.ts';
import { MyDecisionRepository } from './my-decision.repository.ts';

/** What a candidate reads of the own decisions. */
@Injectable()
export class MyDecisionsService {
  constructor(private readonly transactions: Transactions) {}

  /** The caller's published decisions, newest first, each with which units may be assessed again until when (rule 12). */
  list({ personId, claimedIssuerIds }: Actor): Promise<{ items: MyDecision[] }> {
    return this.transactions.read(async (tx) => {
      if (personId === null) return { items: [] };
      const rows = await MyDecisionRepository.in(tx).ofPerson(personId, claimedIssuerIds);
      return {
        items: rows.map(({ reassessmentDays, ...row }) => ({
          ...row,
          reassessment: row.superseded ? null : reassessmentOf(row, reassessmentDays),
        })),
      };
    });
  }
}
