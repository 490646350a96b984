import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type LocalPostgres, startPostgres } from './start-postgres.ts';

/** A fresh PostgreSQL for tests and benchmarks: fast, in a temporary folder that goes when it stops or its parent dies. */
export async function throwawayCluster({ durable = false } = {}): Promise<LocalPostgres> {
  const folder = mkdtempSync(join(tmpdir(), 'kompeten-cluster-'));
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
