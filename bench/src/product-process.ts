import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Whatever a bench started ends with it, however it ends: a product left behind would ask a database that is gone. */
export const ENDS_WITH_BENCH = ['--import', new URL('../../scripts/end-with-parent.mjs', import.meta.url).href];

/** The built product, running for a bench. */
export interface Running {
  readonly url: string;
  readonly pid: number;
  stop(): Promise<void>;
  /** Ends it without a word, as a power cut does. */
  kill(): Promise<void>;
}

const ended = (child: ChildProcess) =>
  new Promise<void>((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) resolve();
    else child.once('exit', () => resolve());
  });

function readyAddress(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    child.stdout?.on('data', (chunk) => {
      said += chunk;
      const address = /Kompeten is ready: (http\S+)/.exec(said)?.[1];
      if (address) resolve(address.replace(/\/$/, ''));
    });
    child.once('exit', (code) => reject(new Error(`The product ended with ${code}: ${said}`)));
  });
}

/** Starts the built product with demo data on a folder, with a database of its own in it unless another is named. */
export async function startOnFolder(folder: string, database: Record<string, string> = {}): Promise<Running> {
  const child = spawn(process.execPath, [...ENDS_WITH_BENCH, 'apps/api/dist/main.js'], {
    cwd: ROOT,
    env: { ...process.env, NODE_ENV: 'production', LOG_LEVEL: 'warn', PORT: '0', KOMPETEN_DATA: folder, ...database },
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  });
  const url = await readyAddress(child);
  const end = async (signal: 'SIGTERM' | 'SIGKILL') => {
    child.kill(signal);
    await ended(child);
  };
  return { url, pid: child.pid ?? 0, stop: () => end('SIGTERM'), kill: () => end('SIGKILL') };
}

/** Starts the built product with demo data on a database and waits until it is ready. */
export async function startProduct(databaseUrls: { app: string; owner: string }): Promise<Running> {
  const data = mkdtempSync(join(tmpdir(), 'kompeten-bench-'));
  const database = { DATABASE_URL: databaseUrls.app, MIGRATION_DATABASE_URL: databaseUrls.owner };
  const { url, pid, stop, kill } = await startOnFolder(data, database);
  const remove = () => rmSync(data, { recursive: true, force: true });
  return { url, pid, stop: () => stop().then(remove), kill: () => kill().then(remove) };
}

/** Starts a script of this folder as a process of its own and waits until it tells its port. */
export async function startScript(file: string, args: string[]): Promise<Running> {
  const source = new URL('../../scripts/source.mjs', import.meta.url).href;
  const script = fileURLToPath(new URL(file, import.meta.url));
  const child = spawn(process.execPath, [...ENDS_WITH_BENCH, '--import', source, script, ...args], {
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  const port = await new Promise((resolve) => child.once('message', resolve));
  const kill = async () => {
    child.kill('SIGKILL');
    await ended(child);
  };
  return { url: `http://127.0.0.1:${port}`, pid: child.pid ?? 0, stop: kill, kill };
}
