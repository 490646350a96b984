import { mkdirSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { findBinaries } from './binaries.ts';
import { binariesFor, chooseIdentity, type Identity } from './identity.ts';
import { initCluster } from './init-cluster.ts';
import { claimOwnership, settleLeftover } from './leftover.ts';
import { readPasswords } from './passwords.ts';
import { type DatabaseUrls, prepareRoles, urlsFor } from './roles.ts';
import { defaultLogFile, type ServerSetup } from './server.ts';
import { supervise } from './supervise.ts';

/** How to start a PostgreSQL. */
export interface StartOptions {
  /** The cluster's own folder; made if it is missing. */
  readonly dataDir: string;
  /** A free one when left out. */
  readonly port?: number | undefined;
  /** `false` trades safety against a power cut for speed: tests and benchmarks only. */
  readonly durable?: boolean | undefined;
  /** `postgres.log` beside the data when left out. */
  readonly logFile?: string | undefined;
  /** Whom PostgreSQL runs as; the best that the machine allows when left out. */
  readonly identity?: Identity | undefined;
  /** A folder to remove when this process dies without stopping the server. */
  readonly removeWithParent?: string | undefined;
}

/** A running PostgreSQL; its addresses lead to the database `kompeten`. */
export interface LocalPostgres extends DatabaseUrls {
  readonly port: number;
  readonly version: string;
  readonly dataDir: string;
  /** Another living process started this server; `stop` then leaves it running. */
  readonly shared: boolean;
  /** Ends the server and waits until it is gone. */
  stop(): Promise<void>;
}

/**
 * Starts a real PostgreSQL on its own folder, or shares the one that another process runs there.
 * It ends with this process, even when that is killed; a leftover of an earlier one is ended first.
 */
export async function startPostgres(options: StartOptions): Promise<LocalPostgres> {
  const setup = await prepare(options);
  const found = await settleLeftover(setup.dataDir);
  if (found) return describe(setup, found.port, true, async () => undefined);
  claimOwnership(setup.dataDir);
  const supervisor = await supervise(setup, options.removeWithParent ?? '');
  const { port } = supervisor;
  const stop = () => supervisor.stop();
  try {
    await prepareRoles(setup.dataDir, port, readPasswords(setup.dataDir));
  } catch (error) {
    await stop();
    throw error;
  }
  return describe(setup, port, false, stop);
}

async function prepare(options: StartOptions): Promise<ServerSetup> {
  const dataDir = resolve(options.dataDir);
  const durable = options.durable ?? true;
  const identity = options.identity ?? chooseIdentity();
  const binaries = binariesFor(identity, findBinaries());
  const logFile = options.logFile ?? defaultLogFile(dataDir);
  mkdirSync(dirname(logFile), { recursive: true });
  await initCluster(dataDir, binaries, identity, durable);
  return { dataDir, binaries, identity, durable, logFile, port: options.port };
}

function describe({ dataDir, binaries }: ServerSetup, port: number, shared: boolean, stop: () => Promise<void>) {
  const urls = urlsFor(port, 'kompeten', readPasswords(dataDir));
  return { ...urls, port, version: binaries.version, dataDir, shared, stop };
}
