import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Logger } from 'pino';
import { type Config, environmentWith } from './config.ts';

const RESTART_MS = 1000;

/** The worker as a process of its own, so that heavy jobs never slow an answer. */
export interface WorkerProcess {
  stop(): Promise<void>;
}

/** Starts the worker and starts it again when it dies. */
export function startWorker(databaseUrl: string, config: Config, logger: Logger): WorkerProcess {
  const script = fileURLToPath(
    new URL(import.meta.url.endsWith('.ts') ? './worker.ts' : './worker.js', import.meta.url),
  );
  let stopping = false;
  let child = spawn();

  function spawn(): ChildProcess {
    const started = fork(script, [], {
      env: environmentWith(databaseUrl, config),
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
    stop: () => {
      stopping = true;
      return end(child);
    },
  };
}

function end(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (child.exitCode !== null || !child.connected) return resolve();
    child.once('exit', () => resolve());
    child.kill('SIGTERM');
  });
}
