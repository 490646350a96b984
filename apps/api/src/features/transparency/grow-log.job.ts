import { z } from 'zod';
import { Does, defineJob, type JobHandler } from '../../jobs/job.ts';
import { LogGrowthService } from './log-growth.service.ts';

/** Takes new marks into the transparency log every minute. */
export const growLog = defineJob('grow_log', z.looseObject({}), { schedule: '* * * * *' });

@Does(growLog)
export class GrowLogJob implements JobHandler<typeof growLog> {
  constructor(private readonly log: LogGrowthService) {}

  async run(): Promise<void> {
    await this.log.grow();
  }
}
