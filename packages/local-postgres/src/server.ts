import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import type { Binaries } from './binaries.ts';
import { commandFor, type Identity } from './identity.ts';
import { end, readPostmaster } from './leftover.ts';

/** What a server needs to run. */
export interface ServerSetup {
  readonly dataDir: string;
  readonly binaries: Binaries;
  readonly identity: Identity;
  readonly durable: boolean;
  readonly logFile: string;
  readonly port?: number | undefined;
}

/** A server that answers. */
export interface Server {
  readonly child: ChildProcess;
  readonly pid: number;
  readonly port: number;
}

const PATIENCE_MS = 60_000;
/** Reasons that pass by themselves: a port was taken meanwhile, or the last server's children are still leaving. */
const PASSING = /could not bind|Address already in use|pre-existing shared memory|lock file "postmaster.pid"/;

/** Starts a server on a free port (or the given one) and waits until it accepts connections. */
export async function startServer(setup: ServerSetup): Promise<Server> {
  const deadline = Date.now() + PATIENCE_MS;
  for (let attempt = 1; ; attempt += 1) {
    const port = setup.port ?? (await freePort());
    const logStart = sizeOf(setup.logFile);
    const child = spawnServer(setup, port);
    if (await becameReady(child, setup.dataDir, deadline)) return { child, pid: child.pid ?? 0, port };
    if (child.pid) await end(child.pid);
    const words = readFileSync(setup.logFile, 'utf8').slice(logStart).trim();
    if (attempt >= 20 || Date.now() > deadline || !PASSING.test(words)) throw startFailure(setup, port, words);
    await delay(100);
  }
}

function spawnServer({ dataDir, binaries, identity, durable, logFile }: ServerSetup, port: number): ChildProcess {
  const settings = {
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    port: String(port),
    max_connections: '200',
    logging_collector: 'off',
    ...(durable ? {} : { fsync: 'off', full_page_writes: 'off' }),
  };
  const flags = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const { command, args, options } = commandFor(identity, binaries.postgres, ['-D', realpathSync(dataDir), ...flags]);
  const log = openSync(logFile, 'a', 0o600);
  const child = spawn(command, args, { ...options, detached: true, stdio: ['ignore', log, log] });
  child.on('error', () => undefined);
  child.unref();
  closeSync(log);
  return child;
}

async function becameReady(child: ChildProcess, dataDir: string, deadline: number): Promise<boolean> {
  while (child.pid !== undefined && child.exitCode === null && child.signalCode === null && Date.now() < deadline) {
    const postmaster = readPostmaster(dataDir);
    if (postmaster?.pid === child.pid && postmaster.ready) return true;
    await delay(5);
  }
  return false;
}

function startFailure({ logFile, port: asked }: ServerSetup, port: number, words: string): Error {
  const hint = asked === undefined ? '' : ` on port ${port}`;
  return new Error(`PostgreSQL did not start${hint}. Its log (${logFile}) says:\n${words.slice(-2_000)}`);
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.on('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

function sizeOf(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.size ?? 0;
}

/** The usual place of a server's log. */
export function defaultLogFile(dataDir: string): string {
  return join(dataDir, '..', 'postgres.log');
}
