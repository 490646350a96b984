import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { ENDS_WITH_BENCH } from './product-process.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const RESTART_MS = 1_000;

/** A worker beside the product, started again when it ends by itself, as whoever runs the product does. */
export interface RunningWorker {
  /** The process that works now. */
  pid(): number;
  /** How often it was started again. */
  restarts(): number;
  /** Ends it without a word, as a power cut does; it is started again. */
  kill(): void;
  stop(): Promise<void>;
}

/** Starts a worker with settings. */
export function startWorker(settings: Record<string, string>): RunningWorker {
  let stopping = false;
  let restarts = 0;
  let again: NodeJS.Timeout | undefined;
  let child = begin();

  function begin() {
    const started = spawn(process.execPath, [...ENDS_WITH_BENCH, 'apps/api/dist/worker.js'], {
      cwd: ROOT,
      env: { ...process.env, NODE_ENV: 'production', LOG_LEVEL: 'fatal', ...settings },
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    });
    started.once('exit', () => {
      if (stopping) return;
      restarts += 1;
      again = setTimeout(() => {
        child = begin();
      }, RESTART_MS);
    });
    return started;
  }

  return {
    pid: () => child.pid ?? 0,
    restarts: () => restarts,
    kill: () => void child.kill('SIGKILL'),
    async stop() {
      stopping = true;
      clearTimeout(again);
      if (child.exitCode !== null || child.signalCode !== null) return;
      const ended = new Promise((resolve) => child.once('exit', resolve));
      child.kill('SIGTERM');
      await ended;
    },
  };
}
