import { z } from 'zod';
import { Does, defineJob, type JobHandler } from '../../jobs/job.ts';
import { AuditSealsService } from './audit-seals.service.ts';

/** Seals the audit trail every minute. */
export const sealTrail = defineJob('seal_trail', z.looseObject({}), { schedule: '* * * * *' });

@Does(sealTrail)
export class SealTrailJob implements JobHandler<typeof sealTrail> {
  constructor(private readonly seals: AuditSealsService) {}

  async run(): Promise<void> {
    await this.seals.seal();
  }
}
