import { z } from 'zod';
import { Does, defineJob, type JobHandler } from '../../jobs/job.ts';
import { VerificationRecordsService } from './verification-records.service.ts';

/** Once a day: what the policy says is long enough is forgotten. */
export const forgetRecords = defineJob('forget_verification_records', z.looseObject({}), { schedule: '41 18 * * *' });

@Does(forgetRecords)
export class ForgetRecordsJob implements JobHandler<typeof forgetRecords> {
  constructor(private readonly records: VerificationRecordsService) {}

  run(): Promise<void> {
    return this.records.forgetOld();
  }
}
