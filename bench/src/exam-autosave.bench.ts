import { setTimeout as wait } from 'node:timers/promises';
import { type LocalPostgres, throwawayCluster } from '@kompeten/local-postgres';
import pg from 'pg';
import { type BenchSave, type BenchSeat, fillRoom, lostOf, saveOf, sendSave } from './exam-room.ts';
import { type Bench, percentile, type Stage } from './measure.ts';
import { startProduct } from './product-process.ts';

const CANDIDATES = 500;
/** Everybody answers once a second: some thirty times what a room does that reads its questions. */
const SECONDS = 4;
const BAR_MS = 200;
const INSERT = `insert into exam_answers (paper_id, item_id, generation, version, answer, timing, saved_at)
  values ($1, $2, 9, $3, $4, 'in_time', now()) on conflict do nothing`;

/** A room in which each candidate answers once a second, each at another moment of it; what the slowest hundredth waits. */
async function room(
  seats: readonly BenchSeat[],
  first: number,
  keep: (save: BenchSave) => Promise<unknown>,
): Promise<{ p99: number; saves: BenchSave[] }> {
  const times: number[] = [];
  const saves: BenchSave[] = [];
  const candidate = async (seat: BenchSeat, place: number) => {
    await wait((place / seats.length) * 1000);
    for (let second = 0; second < SECONDS; second += 1) {
      const save = saveOf(seat, first + second);
      const before = performance.now();
      await keep(save);
      times.push(performance.now() - before);
      saves.push(save);
      await wait(Math.max(0, 1000 - (performance.now() - before)));
    }
  };
  await Promise.all(seats.map(candidate));
  return { p99: percentile(times, 0.99), saves };
}

async function autosaved(url: string, database: string, seats: readonly BenchSeat[], first: number): Promise<number> {
  const { p99, saves } = await room(seats, first, (save) => sendSave(url, save));
  const lost = await lostOf(database, saves);
  if (lost > 0) throw new Error(`${lost} of ${saves.length} answers were lost`);
  return p99;
}

async function prepare(): Promise<Stage & { cluster: LocalPostgres }> {
  const cluster = await throwawayCluster({ durable: true });
  const product = await startProduct({ app: cluster.appUrl, owner: cluster.ownerUrl });
  const seats = await fillRoom(cluster.url, CANDIDATES);
  const pool = new pg.Pool({ connectionString: cluster.appUrl, max: 10 });
  let round = 0;
  const next = () => {
    round += 1;
    return round * SECONDS;
  };
  const insert = ({ seat, itemId, version, choice }: BenchSave) =>
    pool.query({ name: 'answer', text: INSERT, values: [seat.paperId, itemId, version, JSON.stringify({ choice })] });
  return {
    cluster,
    baseline: { name: 'the same INSERT without the API', round: async () => (await room(seats, next(), insert)).p99 },
    product: {
      name: 'autosave',
      round: () => autosaved(product.url, cluster.url, seats, next()),
    },
    async stop() {
      await pool.end();
      await product.stop();
      await cluster.stop();
    },
  };
}

/** What candidates of a full hall wait until an answer is kept; an answer that is lost ends the bench. */
export const benches: Bench[] = [
  {
    name: `exam autosave, ${CANDIDATES} candidates at once, p99, against the INSERT`,
    unit: 'ms',
    goal: null,
    prepare,
  },
  {
    name: `exam autosave, ${CANDIDATES} candidates at once, p99, against the bar`,
    unit: 'ms',
    goal: { ratio: 'at most', value: 1 },
    async prepare() {
      const stage = await prepare();
      return { ...stage, baseline: { name: `the bar of ${BAR_MS} ms`, round: async () => BAR_MS } };
    },
  },
];
