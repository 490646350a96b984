import { z } from 'zod';
import { Does, defineJob, type JobHandler } from '../../jobs/job.ts';
import { ShareLinksService } from './share-links.service.ts';

/** Forgets links that ended half a year ago. */
export const forgetShareLinks = defineJob('forget_share_links', z.looseObject({}), { schedule: '41 2 * * *' });

@Does(forgetShareLinks)
export class ForgetShareLinksJob implements JobHandler<typeof forgetShareLinks> {
  constructor(private readonly links: ShareLinksService) {}

  run(): Promise<void> {
    return this.links.forgetEnded();
  }
}
