import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { memoryFolder } from './memory.ts';
import { type LocalPostgres, startPostgres } from './start-postgres.ts';

/** How a throw-away cluster is to be. */
export interface ThrowawayOptions {
  /** Safe against a power cut, as in earnest, for what is measured with it. */
  readonly durable?: boolean;
  /** Lies in memory where there is room: copying a template there takes a tenth of the time. For small databases. */
  readonly inMemory?: boolean;
}

/** A fresh PostgreSQL for tests and benchmarks: fast, in a temporary folder that goes when it stops or its parent dies. */
export async function throwawayCluster(options: ThrowawayOptions = {}): Promise<LocalPostgres> {
  const { durable = false, inMemory = false } = options;
  const folder = mkdtempSync(join((inMemory ? memoryFolder() : null) ?? tmpdir(), 'kompeten-cluster-'));
  const remove = () => rmSync(folder, { recursive: true, force: true });
  try {
    const cluster = await startPostgres({ dataDir: join(folder, 'data'), durable, removeWithParent: folder });
    const stop = () => cluster.stop().then(remove);
    return { ...cluster, stop };
  } catch (error) {
    remove();
    throw error;
  }
}
