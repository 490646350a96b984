import { announce } from './announce.ts';
import { boot } from './boot.ts';
import { ConfigError, readConfig } from './config.ts';
import { listen, withPort } from './listen.ts';
import { createLogger } from './logging.ts';
import { startWorker } from './worker-process.ts';

/** The API, its worker and, unless another is named, its database; ends cleanly on Ctrl-C. */
async function main(): Promise<void> {
  const config = await withPort(readConfig());
  const logger = createLogger(config);
  const { app, database, stop } = await boot(config, logger);
  const origin = await listen(app, config);
  const worker = config.worker ? startWorker(database.appUrl, config, logger) : undefined;
  const end = async (): Promise<void> => {
    await worker?.stop();
    await stop();
    process.exit(0);
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void end());
  // Whoever reads that it is ready may end it in the same instant.
  await announce(origin, config);
}

main().catch((cause: unknown) => {
  const known = cause instanceof ConfigError;
  process.stderr.write(
    `${known ? cause.message : cause instanceof Error ? (cause.stack ?? cause.message) : String(cause)}\n`,
  );
  process.exit(1);
});
