import { z } from 'zod';
import { defineJob } from '../../jobs/job.ts';
import type { Queueing } from '../../jobs/queue.repository.ts';

/** Issues anew what a key that went bad may have signed. */
export const reissueCertificates = defineJob('reissue_certificates', z.object({ reissueId: z.uuid() }));

/** Takes up a reissue whose worker was killed. */
export const resumeReissue = defineJob('resume_reissue', z.looseObject({}), { schedule: '* * * * *' });

/** How often certificates that failed are tried. */
export const ATTEMPTS = 4;

/** Begins the key under which the job of a reissue waits: one at a time. */
export const KEY = 'reissue:';

/** How the job of a reissue is queued. */
export const queueingOf = (reissueId: string): Queueing => ({ key: `${KEY}${reissueId}`, maxAttempts: ATTEMPTS });
