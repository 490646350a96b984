import type { z } from 'zod';
import { Does, type JobHandler } from '../../jobs/job.ts';
import { lapseSuspension, SuspensionsService } from './suspensions.service.ts';

@Does(lapseSuspension)
export class LapseSuspensionJob implements JobHandler<typeof lapseSuspension> {
  constructor(private readonly suspensions: SuspensionsService) {}

  run({ certificateId }: z.output<typeof lapseSuspension.payload>): Promise<void> {
    return this.suspensions.lapse(certificateId);
  }
}
