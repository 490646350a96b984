import { type AnnouncedResult, DomainError, type OpenCohort, type OpenCohortQuery, type Trade } from '@kompeten/domain';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../clock.ts';
import { beginningsOf, findsNothing } from '../../database/search.ts';
import { Transactions } from '../../database/transactions.ts';
import { OpenCohortRepository } from './open-cohort.repository.ts';

/** The open cohorts of a question, and what can be asked for. */
export interface OpenCohorts {
  items: OpenCohort[];
  regions: { code: string; name: string }[];
  trades: Trade[];
}

/** What everybody may know of cohorts that take applicants. */
@Injectable()
export class OpenCohortsService {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  /** The open cohorts that fit, soonest first, and the provinces and trades in which there are any. */
  list({ q, region, trade }: OpenCohortQuery): Promise<OpenCohorts> {
    return this.transactions.read(async (tx) => {
      const today = this.clock.today();
      const repository = OpenCohortRepository.in(tx);
      const filter = { today, words: beginningsOf(q), region: region ?? null, trade: trade ?? null };
      const items = findsNothing(q) ? [] : await repository.list(filter);
      return { items, regions: await repository.regions(today), trades: await repository.trades(today) };
    });
  }

  /** One of them; one that takes nobody does not exist here. */
  get(cohortId: string): Promise<OpenCohort> {
    return this.transactions.read(async (tx) => {
      const cohort = await OpenCohortRepository.in(tx).find(cohortId, this.clock.today());
      if (!cohort) throw new DomainError('cohort.not_found');
      return cohort;
    });
  }

  /** An announced result, by numbers and without names. */
  result(cohortId: string): Promise<AnnouncedResult> {
    return this.transactions.read(async (tx) => {
      const result = await OpenCohortRepository.in(tx).result(cohortId);
      if (!result) throw new DomainError('intake.result_not_found');
      return result;
    });
  }
}
