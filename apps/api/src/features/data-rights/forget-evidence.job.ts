import { z } from 'zod';
import { Does, defineJob, type JobHandler } from '../../jobs/job.ts';
import { EvidenceService } from './evidence.service.ts';

/** Once a day: proofs that have served as long as the policy says are removed. */
export const forgetEvidence = defineJob('forget_data_request_evidence', z.looseObject({}), { schedule: '23 18 * * *' });

@Does(forgetEvidence)
export class ForgetEvidenceJob implements JobHandler<typeof forgetEvidence> {
  constructor(private readonly evidence: EvidenceService) {}

  run(): Promise<void> {
    return this.evidence.forgetOld();
  }
}
