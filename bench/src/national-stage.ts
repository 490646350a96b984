import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type LocalPostgres, throwawayCluster } from '@kompeten/local-postgres';
import { killPostgres, postmasterOf } from './kill-postgres.ts';
import { familyCpuSeconds, residentOf } from './process-family.ts';
import { type Running, startOnFolder } from './product-process.ts';
import { type RunningWorker, startWorker } from './product-worker.ts';

/** What can be ended without a word while certificates are issued. */
export type Struck = 'worker' | 'api' | 'postgres';

const WORKERS = 2;

/** The product as it runs for a nation: PostgreSQL, the API, and workers as processes of their own. */
export class NationalStage {
  readonly #spent = new Map<number, number>();
  #workers: RunningWorker[] = [];

  private constructor(
    readonly cluster: LocalPostgres,
    private readonly folder: string,
    private readonly settings: Record<string, string>,
    private api: Running,
  ) {}

  /** Starts all but the workers, with demo data. */
  static async open(): Promise<NationalStage> {
    const cluster = await throwawayCluster({ durable: true });
    const folder = mkdtempSync(join(tmpdir(), 'kompeten-scale-'));
    const database = { DATABASE_URL: cluster.appUrl, MIGRATION_DATABASE_URL: cluster.ownerUrl };
    const settings = { ...database, KOMPETEN_DATA: folder, KOMPETEN_WORKER: '0' };
    const api = await startOnFolder(folder, settings);
    return new NationalStage(cluster, folder, { ...settings, PORT: new URL(api.url).port }, api);
  }

  /** Where the API answers, also after it was started again. */
  get url(): string {
    return this.api.url;
  }

  startWorkers(): void {
    this.#workers = Array.from({ length: WORKERS }, () => startWorker(this.settings));
  }

  /** How often workers ended and were started again. */
  restarts(): number {
    return this.#workers.reduce((sum, worker) => sum + worker.restarts(), 0);
  }

  /** Ends one of them without a word; it comes back. */
  async kill(struck: Struck): Promise<void> {
    this.spentSeconds();
    if (struck === 'worker') return this.#workers[0]?.kill();
    if (struck === 'postgres') return killPostgres(this.cluster);
    await this.api.kill();
    this.api = await startOnFolder(this.folder, this.settings);
  }

  /** Megabytes that the largest worker holds, and that the API holds. */
  resident(): { worker: number; api: number } {
    const workers = this.#workers.map((worker) => residentOf(worker.pid()));
    return { worker: Math.max(0, ...workers), api: residentOf(this.api.pid) };
  }

  /** Seconds of processor that API, workers and PostgreSQL have spent, those that were killed included. */
  spentSeconds(): number {
    for (const pid of [this.api.pid, ...this.#workers.map((worker) => worker.pid()), postmasterOf(this.cluster)]) {
      this.#spent.set(pid, Math.max(this.#spent.get(pid) ?? 0, familyCpuSeconds(pid)));
    }
    return [...this.#spent.values()].reduce((sum, seconds) => sum + seconds, 0);
  }

  async stop(): Promise<void> {
    await Promise.all(this.#workers.map((worker) => worker.stop()));
    await this.api.stop();
    await this.cluster.stop();
    rmSync(this.folder, { recursive: true, force: true });
  }
}
