import { z } from 'zod';
import { Does, defineJob, type JobHandler } from '../../jobs/job.ts';
import { DuplicatesService } from './duplicates.service.ts';

/** Every night: pairs of records that may be one person; cases are opened, and two people decide each. */
export const findDuplicates = defineJob('find_duplicates', z.looseObject({}), { schedule: '41 18 * * *' });

@Does(findDuplicates)
export class FindDuplicatesJob implements JobHandler<typeof findDuplicates> {
  constructor(private readonly duplicates: DuplicatesService) {}

  run(): Promise<void> {
    return this.duplicates.findAll();
  }
}
