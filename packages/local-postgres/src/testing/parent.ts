import { startPostgres, throwawayCluster } from '../index.ts';

// A parent for the tests to kill: starts a cluster, says where it is and lives on.
const dataDir = process.argv[2];
const { url, port, stop } = dataDir ? await startPostgres({ dataDir, durable: false }) : await throwawayCluster();
process.stdout.write(`${JSON.stringify({ url, port })}\n`);
process.on('SIGTERM', () => void stop().then(() => process.exit()));
setInterval(() => undefined, 60_000);
