import type { OnApplicationBootstrap } from '@nestjs/common';
import { z } from 'zod';
import { Transactions } from '../../database/transactions.ts';
import { Does, defineJob, type JobHandler } from '../../jobs/job.ts';
import { PublicationService } from './publication.service.ts';
import { UnfinishedRepository } from './unfinished.repository.ts';

const AT_ONCE = 200;
const BEFORE_ALL = '00000000-0000-0000-0000-000000000000';

/** Each night, and at each start: what was published before its document waited, or its application ended, is made whole. */
export const finishPublications = defineJob('finish_publications', z.looseObject({}), { schedule: '45 21 * * *' });

@Does(finishPublications)
export class FinishPublicationsJob implements JobHandler<typeof finishPublications>, OnApplicationBootstrap {
  constructor(
    private readonly transactions: Transactions,
    private readonly publications: PublicationService,
  ) {}

  onApplicationBootstrap(): Promise<void> {
    return this.run();
  }

  /** Does each once, however often it runs: what has its document and whose application has ended is not found again. */
  async run(): Promise<void> {
    for (let after: string | null = BEFORE_ALL; after !== null; ) after = await this.some(after);
  }

  private some(after: string): Promise<string | null> {
    return this.transactions.run(async (tx) => {
      const found = await UnfinishedRepository.in(tx).next(after, AT_ONCE);
      for (const one of found) await this.publications.finish(tx, one);
      return found.length === AT_ONCE ? (found.at(-1)?.id ?? null) : null;
    });
  }
}
