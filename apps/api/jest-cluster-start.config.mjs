// @boundaries-ignore the repository has one set-up for its tests
import '../../scripts/source.mjs';

/** One throw-away PostgreSQL for all test files of a run; each file takes a database of its own in it. */
export default async function startCluster() {
  const { throwawayCluster } = await import('@kompeten/local-postgres');
  const cluster = await throwawayCluster({ inMemory: true });
  globalThis.kompetenTestCluster = cluster;
  const { url, ownerUrl, appUrl } = cluster;
  process.env.KOMPETEN_TEST_CLUSTER = JSON.stringify({ url, ownerUrl, appUrl });
}
