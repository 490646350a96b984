import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Logger } from 'pino';
import { environmentWith } from './config.ts';

const RESTART_MS = 1000;

/** The worker as a process of its own, so that heavy jobs never slow an answer. */
export interface WorkerProcess {
  stop(): Promise<void>;
}

/** Starts the worker and starts it again when it dies. */
export function startWorker(databaseUrl: string, logger: Logger): WorkerProcess {
  const script = fileURLToPath(
    new URL(import.meta.url.endsWith('.ts') ? './worker.ts' : './worker.js', import.meta.url),
  );
  let stopping = false;
  let child = spawn();

  function spawn(): ChildProcess {
    const started = fork(script, [], {
      env: environmentWith(databaseUrl),
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    });
    started.once('exit', (code) => {
      if (stopping) return;
      logger.error({ code }, 'worker ended and is started again');
      setTimeout(() => {
        if (!stopping) child = spawn();
      }, RESTART_MS);
    });
    return started;
  }

  return {
    stop: () =>
      new Promise((resolve) => {
        stopping = true;
        if (child.exitCode !== null || !child.connected) return resolve();
        child.once('exit', () => resolve());
        child.kill('SIGTERM');
      }),
  };
}
