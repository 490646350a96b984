import { join } from 'node:path';
import { end } from './leftover.ts';
import { type Server, type ServerSetup, startServer } from './server.ts';
import { watchParent } from './watcher.ts';

const MOST_RESTARTS = 5;
const WITHIN_MS = 60_000;

/** Starts a server and keeps it running on one port. */
export async function supervise(setup: ServerSetup, rubbish: string): Promise<Supervisor> {
  return new Supervisor(setup, rubbish, await startServer(setup));
}

/** Keeps a server running: one that dies by itself is started again, a stopped one is not. */
export class Supervisor {
  readonly port: number;
  private readonly deaths: number[] = [];
  private running: Promise<Server | undefined>;
  private release: () => void = () => undefined;
  private stopping: Promise<void> | undefined;

  constructor(
    private readonly setup: ServerSetup,
    private readonly rubbish: string,
    first: Server,
  ) {
    this.port = first.port;
    this.running = Promise.resolve(first);
    this.guard(first);
  }

  /** Ends the server and waits until it is gone; a second call waits for the first. */
  stop(): Promise<void> {
    this.stopping ??= this.finish();
    return this.stopping;
  }

  private guard(server: Server): void {
    this.release = watchParent(server.pid, join(this.setup.dataDir, 'postmaster.pid'), this.rubbish);
    server.child.once('exit', () => this.revive());
  }

  private revive(): void {
    this.release();
    this.deaths.push(Date.now());
    const recent = this.deaths.filter((time) => Date.now() - time < WITHIN_MS).length;
    if (this.stopping || recent > MOST_RESTARTS) return;
    this.running = startServer({ ...this.setup, port: this.port }).then(
      (server) => {
        this.guard(server);
        return server;
      },
      () => undefined,
    );
  }

  private async finish(): Promise<void> {
    const server = await this.running;
    if (server) await end(server.pid);
    this.release();
  }
}
