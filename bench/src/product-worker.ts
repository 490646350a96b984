import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { ENDS_WITH_BENCH } from './product-process.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const RESTART_MS = 1_000;

/** A worker beside the product, started again when it ends by itself, as whoever runs the product does. */
export class RunningWorker {
  #child: ChildProcess;
  #restarts = 0;
  #stopping = false;
  #again: NodeJS.Timeout | undefined;

  constructor(private readonly settings: Record<string, string>) {
    this.#child = this.#begin();
  }

  /** The process that works now. */
  get pid(): number {
    return this.#child.pid ?? 0;
  }

  /** How often it was started again. */
  get restarts(): number {
    return this.#restarts;
  }

  /** Ends it without a word, as a power cut does; it is started again. */
  kill(): void {
    this.#child.kill('SIGKILL');
  }

  async stop(): Promise<void> {
    this.#stopping = true;
    clearTimeout(this.#again);
    const child = this.#child;
    if (child.exitCode !== null || child.signalCode !== null) return;
    const ended = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGTERM');
    await ended;
  }

  #begin(): ChildProcess {
    const started = spawn(process.execPath, [...ENDS_WITH_BENCH, 'apps/api/dist/worker.js'], {
      cwd: ROOT,
      env: { ...process.env, NODE_ENV: 'production', LOG_LEVEL: 'fatal', ...this.settings },
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    });
    started.once('exit', () => {
      if (this.#stopping) return;
      this.#restarts += 1;
      this.#again = setTimeout(() => {
        this.#child = this.#begin();
      }, RESTART_MS);
    });
    return started;
  }
}
