import { z } from 'zod';
import { Transactions } from '../database/transactions.ts';
import { SessionsService } from '../features/identity/sessions.service.ts';
import { RateLimiter } from '../http/rate-limiter.ts';
import { RepeatedRequestRepository } from '../http/repeated-request.repository.ts';
import { Does, defineJob, type JobHandler } from './job.ts';

/** Forgets what no longer serves a purpose: ended sessions, answered repeats, windows of the rate limits. */
export const tidyUp = defineJob('tidy_up', z.looseObject({}), { schedule: '17 * * * *' });

@Does(tidyUp)
export class TidyUpJob implements JobHandler<typeof tidyUp> {
  constructor(
    private readonly transactions: Transactions,
    private readonly limiter: RateLimiter,
    private readonly sessions: SessionsService,
  ) {}

  async run(): Promise<void> {
    await this.transactions.run((tx) => RepeatedRequestRepository.in(tx).forgetOld());
    await this.limiter.sweep();
    await this.sessions.forgetEnded();
  }
}
