import { DomainError } from '@kompeten/domain';
import { Piscina } from 'piscina';
import type { TableAnswer, TableTask } from './table-task.ts';

/** What the largest roster needs many times over, on a machine that is busy. */
const LIMITS = { milliseconds: 30_000, resources: { maxOldGenerationSizeMb: 512 } };
/** Files that are read at once; the next ones wait for their turn. */
const THREADS = { minThreads: 0, maxThreads: 2, idleTimeout: 60_000 };

const script = new URL(import.meta.url.endsWith('.ts') ? './table-task.ts' : './table-task.js', import.meta.url);
let pool: Piscina<TableTask, TableAnswer> | null = null;

/**
 * Has a spreadsheet read in a thread with little memory and a deadline: whatever a file does to the reader, the process goes
 * on answering others. Threads are started with the first file, and an idle one keeps no process from its end.
 */
export async function inThread(task: TableTask): Promise<TableAnswer> {
  pool ??= opened();
  const signal = AbortSignal.timeout(LIMITS.milliseconds);
  return pool.run(task, { name: 'carryOut', signal }).catch((cause: Error & { code?: string }) => {
    const isTooMuch = signal.aborted || cause.code === 'ERR_WORKER_OUT_OF_MEMORY';
    throw isTooMuch ? Object.assign(new DomainError('import.suspicious_archive'), { cause }) : cause;
  });
}

/** A thread that breaks takes down the file in hand, which says so; that it did is nothing more to hear of. */
const opened = () =>
  new Piscina<TableTask, TableAnswer>({
    ...{ filename: script.href, ...THREADS, resourceLimits: LIMITS.resources },
  }).on('error', () => undefined);
