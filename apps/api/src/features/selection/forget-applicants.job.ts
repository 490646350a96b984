import { z } from 'zod';
import { Does, defineJob, type JobHandler } from '../../jobs/job.ts';
import { ApplicantRetentionService } from './applicant-retention.service.ts';

/** Once a day: what applicants said who were not taken, when the policy's time is over. */
export const forgetApplicants = defineJob('forget_applicants', z.looseObject({}), { schedule: '33 18 * * *' });

@Does(forgetApplicants)
export class ForgetApplicantsJob implements JobHandler<typeof forgetApplicants> {
  constructor(private readonly retention: ApplicantRetentionService) {}

  run(): Promise<void> {
    return this.retention.forgetOld();
  }
}
