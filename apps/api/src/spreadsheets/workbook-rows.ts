import { Worker } from 'node:worker_threads';
import { DomainError } from '@kompeten/domain';
import type { WorkbookAnswer } from './workbook-thread.ts';

/** What the largest roster needs many times over, on a machine that is busy. */
const LIMITS = { milliseconds: 30_000, resources: { maxOldGenerationSizeMb: 512 } };

const script = new URL(
  import.meta.url.endsWith('.ts') ? './workbook-thread.ts' : './workbook-thread.js',
  import.meta.url,
);

/**
 * The rows of the first sheet, read in a thread of its own with little memory and a deadline: whatever a file does to
 * the reader, the process goes on answering others.
 */
export async function rowsOfWorkbook(archive: Buffer): Promise<unknown[][]> {
  const thread = new Worker(script, { workerData: archive, resourceLimits: LIMITS.resources });
  try {
    const answer = await answerOf(thread);
    if ('rows' in answer) return answer.rows;
    if ('swollen' in answer) throw new DomainError('import.suspicious_archive');
    throw Object.assign(new DomainError('import.unreadable'), { cause: answer.unreadable });
  } finally {
    await thread.terminate();
  }
}

function answerOf(thread: Worker): Promise<WorkbookAnswer> {
  return new Promise((resolve, reject) => {
    const tooMuch = (cause?: unknown) => reject(Object.assign(new DomainError('import.suspicious_archive'), { cause }));
    const deadline = setTimeout(tooMuch, LIMITS.milliseconds, 'deadline');
    thread
      .once('message', resolve)
      .once('error', (error: Error & { code?: string }) =>
        error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? tooMuch(error) : reject(error),
      )
      .once('exit', (code) => {
        clearTimeout(deadline);
        reject(new Error(`The thread that read a workbook ended with ${code} and said nothing.`));
      });
  });
}
