import { z } from 'zod';
import { defineJob } from '../../jobs/job.ts';
import type { Queueing } from '../../jobs/queue.repository.ts';

/** Signs the documents of an approved batch. */
export const issueDocuments = defineJob('issue_documents', z.object({ batchId: z.uuid() }));

/** Takes up batches whose worker was killed. */
export const resumeDocuments = defineJob('resume_documents', z.looseObject({}), { schedule: '* * * * *' });

/** Begins the key under which the job of a batch waits: one at a time. */
export const KEY = 'issue_documents:';

/** How the job of a batch is queued. */
export const queueingOf = (batchId: string): Queueing => ({ key: `${KEY}${batchId}`, maxAttempts: 4 });
