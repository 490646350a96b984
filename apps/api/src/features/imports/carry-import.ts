import { z } from 'zod';
import type { Tx } from '../../database/transactions.ts';
import { defineJob } from '../../jobs/job.ts';
import { QueueRepository } from '../../jobs/queue.repository.ts';

/** Does what an import waits for: reads its file, carries it out, or takes it back. */
export const carryImport = defineJob('carry_import', z.object({ importId: z.uuid() }));

/** Takes up imports whose worker was killed. */
export const resumeImports = defineJob('resume_imports', z.looseObject({}), { schedule: '* * * * *' });

/** Forgets files and staged rows that are no longer needed. */
export const forgetImports = defineJob('forget_imports', z.looseObject({}), { schedule: '23 3 * * *' });

/** How often an import is tried that fails for a reason nobody foresaw. */
export const ATTEMPTS = 3;

/** Begins the key under which the job of an import waits: one at a time. */
export const KEY = 'carry_import:';

/** The locks of imports among all of them. */
export const IMPORT_LOCK = 505;

/** Queues the work of an import. */
export const queueImport = (tx: Tx, importId: string): Promise<void> =>
  QueueRepository.in(tx).add(carryImport, { importId }, { key: `${KEY}${importId}`, maxAttempts: ATTEMPTS });
