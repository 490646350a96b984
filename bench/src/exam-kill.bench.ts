import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type LocalPostgres, startPostgres } from '@kompeten/local-postgres';
import pg from 'pg';
import { type BenchSave, type BenchSeat, fillRoom, lostOf, saveOf, sendSave } from './exam-room.ts';
import { killPostgres } from './kill-postgres.ts';
import type { Bench } from './measure.ts';
import { type Running, startOnFolder } from './product-process.ts';

const CANDIDATES = 100;
/** Acknowledged answers before the blow falls. */
const BEFORE = 600;

/** Everybody answers as fast as they are answered, until the blow; what was acknowledged, and what was in flight when it fell. */
async function struck(
  seats: readonly BenchSeat[],
  first: number,
  url: string,
  blow: () => Promise<void>,
): Promise<{ kept: BenchSave[]; inFlight: number }> {
  const kept: BenchSave[] = [];
  let pending = 0;
  let fell: Promise<void> | null = null;
  let inFlight = 0;
  const candidate = async (seat: BenchSeat) => {
    for (let number = first; fell === null; number += 1) {
      const save = saveOf(seat, number);
      pending += 1;
      const told = await sendSave(url, save).then(
        () => true,
        () => false,
      );
      pending -= 1;
      if (told) kept.push(save);
      if (kept.length >= BEFORE && fell === null) {
        inFlight = pending;
        fell = blow();
      }
    }
  };
  await Promise.all(seats.map(candidate));
  await fell;
  return { kept, inFlight };
}

class Hall {
  readonly #folder = mkdtempSync(join(tmpdir(), 'kompeten-kill-'));
  #cluster: LocalPostgres | undefined;
  #product: Running | undefined;
  #seats: BenchSeat[] = [];
  #first = 0;

  async open(): Promise<void> {
    await this.#start();
    this.#seats = await fillRoom(this.#postgres.url, CANDIDATES);
  }

  /** How many acknowledged answers are gone after a blow to PostgreSQL, and to the API where it is asked for. */
  async round(commit: 'on' | 'off', blows: readonly ('api' | 'postgres')[]): Promise<number> {
    let lost = 0;
    for (const target of blows) {
      await this.#settle(commit);
      this.#first += 100_000;
      const blow = target === 'api' ? () => this.#product?.kill() : () => killPostgres(this.#postgres);
      const { kept, inFlight } = await struck(this.#seats, this.#first, this.#url, async () => blow());
      if (inFlight === 0) throw new Error('Nothing was in flight when the blow fell, so that it proves nothing');
      await this.#product?.kill();
      await this.#start();
      lost += await lostOf(this.#postgres.url, kept);
    }
    return lost;
  }

  async close(): Promise<void> {
    await this.#product?.stop();
    await this.#cluster?.stop();
    rmSync(this.#folder, { recursive: true, force: true });
  }

  get #postgres(): LocalPostgres {
    if (!this.#cluster) throw new Error('The hall is not open');
    return this.#cluster;
  }

  get #url(): string {
    return this.#product?.url ?? '';
  }

  async #start(): Promise<void> {
    await this.#cluster?.stop().catch(() => undefined);
    this.#cluster = await startPostgres({ dataDir: join(this.#folder, 'database'), durable: true });
    const { appUrl, ownerUrl } = this.#cluster;
    const database = { DATABASE_URL: appUrl, MIGRATION_DATABASE_URL: ownerUrl };
    this.#product = await startOnFolder(join(this.#folder, 'data'), database);
  }

  /** Whether a commit waits for the disk; without it the log writer is slow too, so that the control shows what is lost. */
  async #settle(commit: 'on' | 'off'): Promise<void> {
    const client = new pg.Client({ connectionString: this.#postgres.url });
    await client.connect();
    await client.query(`alter system set synchronous_commit = ${commit}`);
    await client.query(`alter system set wal_writer_delay = '${commit === 'on' ? '200ms' : '10s'}'`);
    await client.query('select pg_reload_conf()');
    await client.end();
  }
}

/** Acknowledged answers that are gone after the API or PostgreSQL was killed with writes in flight: none; the control must lose some. */
export const benches: Bench[] = [
  {
    name: 'answers lost when API and PostgreSQL are killed',
    unit: 'answers',
    goal: { ratio: 'at most', value: 0 },
    async prepare() {
      const hall = new Hall();
      await hall.open();
      const control = async () => {
        const lost = await hall.round('off', ['postgres']);
        if (lost === 0)
          throw new Error('The control without synchronous_commit lost nothing, so that it proves nothing');
        return lost;
      };
      return {
        baseline: { name: 'synchronous_commit off, PostgreSQL killed', round: control },
        product: { name: 'API and PostgreSQL killed', round: () => hall.round('on', ['api', 'postgres']) },
        stop: () => hall.close(),
      };
    },
  },
];
