import { z } from 'zod';
import { defineJob } from '../../jobs/job.ts';
import type { Queueing } from '../../jobs/queue.repository.ts';

/** Numbers, draws, signs and stores the certificates of an approved batch. */
export const issueBatch = defineJob('issue_batch', z.object({ batchId: z.uuid() }));

/** Takes up batches whose worker was killed. */
export const resumeIssuance = defineJob('resume_issuance', z.looseObject({}), { schedule: '* * * * *' });

/** How often a batch with failures is tried. */
export const ATTEMPTS = 4;

/** Begins the key under which the job of a batch waits: one at a time. */
export const KEY = 'issue_batch:';

/** How the job of a batch is queued. */
export const queueingOf = (batchId: string): Queueing => ({ key: `${KEY}${batchId}`, maxAttempts: ATTEMPTS });
