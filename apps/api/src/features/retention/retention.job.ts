import { z } from 'zod';
import { Does, defineJob, type JobHandler } from '../../jobs/job.ts';
import { RetentionRunsService } from './retention-runs.service.ts';

/** Once a day: what was kept as long as its setting says is ended, and reported. */
export const carryOutRetention = defineJob('carry_out_retention', z.looseObject({}), { schedule: '3 19 * * *' });

@Does(carryOutRetention)
export class CarryOutRetentionJob implements JobHandler<typeof carryOutRetention> {
  constructor(private readonly runs: RetentionRunsService) {}

  run(): Promise<void> {
    return this.runs.carryOut();
  }
}
