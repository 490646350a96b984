import { startPostgres, throwawayCluster } from '../index.ts';

// A parent for the tests to kill: starts a cluster, says where it is and lives on.
const [folder] = process.argv.slice(2);
const cluster = folder ? await startPostgres({ dataDir: folder, durable: false }) : await throwawayCluster();
const { url, port, dataDir } = cluster;
process.stdout.write(`${JSON.stringify({ url, port, dataDir })}\n`);
process.on('SIGTERM', () => void cluster.stop().then(() => process.exit()));
setInterval(() => undefined, 60_000);
