import { z } from 'zod';
import { defineJob } from '../../jobs/job.ts';
import type { Queueing } from '../../jobs/queue.repository.ts';
import type { ListInRound } from './issuance-batch.table.ts';

/** Numbers, draws, signs and stores the certificates of an approved batch. */
export const issueBatch = defineJob('issue_batch', z.object({ batchId: z.uuid() }));

/** Takes up batches whose worker was killed. */
export const resumeIssuance = defineJob('resume_issuance', z.looseObject({}), { schedule: '* * * * *' });

/** How often a batch with failures is tried. */
export const ATTEMPTS = 4;

/** Begins the key under which the job of a batch waits: one at a time. */
export const KEY = 'issue_batch:';

/** Thousands of certificates of a round let everything else go first. */
const BEHIND = 10;

/** The job of a batch as it is queued. */
export const jobOf = ({ id, roundId }: ListInRound): { payload: { batchId: string }; queueing: Queueing } => ({
  payload: { batchId: id },
  queueing: { key: `${KEY}${id}`, maxAttempts: ATTEMPTS, priority: roundId === null ? 0 : BEHIND },
});

/** Gathers the exact lists of a round. */
export const gatherRound = defineJob('gather_round', z.object({ roundId: z.uuid() }));

/** Releases the lists of an approved round, one after another. */
export const releaseRound = defineJob('release_round', z.object({ roundId: z.uuid() }));

/** Begins the key under which the job of a round waits. */
export const ROUND_KEY = 'issuance_round:';

/** How the job of a round is queued. */
export const queueingOfRound = (roundId: string): Queueing => ({ key: `${ROUND_KEY}${roundId}` });
