import { join } from 'node:path';
import { end } from './leftover.ts';
import { type Server, type ServerSetup, startServer } from './server.ts';
import { watchParent } from './watcher.ts';

const MOST_RESTARTS = 5;
const WITHIN_MS = 60_000;

/** Keeps a server running on one port: one that dies by itself is started again, a stopped one is not. */
export async function supervise(setup: ServerSetup, rubbish: string): Promise<{ port: number; stop(): Promise<void> }> {
  const deaths: number[] = [];
  let stopping: Promise<void> | undefined;
  let running = startServer(setup);
  const first = await running;
  let release = guard(first);

  function guard(server: Server): () => void {
    server.child.once('exit', () => void revive());
    return watchParent(server.pid, join(setup.dataDir, 'postmaster.pid'), rubbish);
  }

  async function revive(): Promise<void> {
    release();
    deaths.push(Date.now());
    const recent = deaths.filter((time) => Date.now() - time < WITHIN_MS).length;
    if (stopping || recent > MOST_RESTARTS) return;
    running = startServer({ ...setup, port: first.port });
    const server = await running.catch(() => undefined);
    if (server) release = guard(server);
  }

  async function finish(): Promise<void> {
    const server = await running.catch(() => undefined);
    if (server) await end(server.pid);
    release();
  }

  function stop(): Promise<void> {
    stopping ??= finish();
    return stopping;
  }

  return { port: first.port, stop };
}
