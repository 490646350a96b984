import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('../../packages/local-postgres/', import.meta.url));

/** One throw-away PostgreSQL for all test files of a run; each file takes a database of its own in it. */
export default async function startCluster() {
  buildIfStale();
  const { throwawayCluster } = await import('@kompeten/local-postgres');
  const cluster = await throwawayCluster();
  globalThis.kompetenTestCluster = cluster;
  const { url, ownerUrl, appUrl } = cluster;
  process.env.KOMPETEN_TEST_CLUSTER = JSON.stringify({ url, ownerUrl, appUrl });
}

/** Jest loads this file with plain Node, which reads the package as it is built. */
function buildIfStale() {
  const built = join(folder, 'dist/index.js');
  const newest = Math.max(
    ...readdirSync(join(folder, 'src')).map((name) => statSync(join(folder, 'src', name)).mtimeMs),
  );
  if (existsSync(built) && statSync(built).mtimeMs > newest) return;
  const compiler = join(dirname(createRequire(import.meta.url).resolve('typescript/package.json')), 'bin/tsc');
  const { status } = spawnSync(process.execPath, [compiler, '-p', 'tsconfig.build.json'], {
    cwd: folder,
    stdio: 'inherit',
  });
  if (status !== 0) throw new Error('packages/local-postgres does not compile');
}
