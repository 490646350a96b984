import { setTimeout as wait } from 'node:timers/promises';
import { contract } from '@kompeten/contract';
import { throwawayCluster } from '@kompeten/local-postgres';
import type pg from 'pg';
import { eightUnits, type Official, runningCohort, signIn } from './demo-office.ts';
import { type Bench, percentile } from './measure.ts';
import { startProduct } from './product-process.ts';
import { rawPool, upsertSheet } from './raw-rows.ts';

const GRADERS = 100;
const PEOPLE = 30;
/** A hundred graders, each of whom saves the whole sheet once in this time: the next one every fiftieth of a second. */
const PACE_MS = 5000;

/** A grader at work on a sheet of their own; the version grows with each save. */
interface Grader {
  cohortId: string;
  keys: [string, string][];
  saves: number;
}

async function gradersOf(manager: Official): Promise<Grader[]> {
  const graders: Grader[] = [];
  for (let index = 0; index < GRADERS; index += 1) {
    const { cohortId, enrolmentIds } = await runningCohort(manager, PEOPLE, eightUnits);
    const keys = enrolmentIds.flatMap((id) => eightUnits.map((unit): [string, string] => [id, unit]));
    graders.push({ cohortId, keys, saves: 0 });
  }
  return graders;
}

async function save(manager: Official, grader: Grader): Promise<void> {
  const { cohortId, keys, saves: version } = grader;
  const judgement = version % 2 ? ('BK' as const) : ('K' as const);
  const grades = keys.map(([enrolmentId, unitCode]) => ({ enrolmentId, unitCode, judgement, version }));
  await manager.call(contract.recordGrades, { params: { cohortId }, body: { grades } });
  grader.saves += 1;
}

/** The slowest hundredth of the saves of all graders, `gap` milliseconds after one another. */
async function slowestOf(graders: readonly Grader[], gap: number, act: (grader: Grader) => Promise<void>) {
  const begun = performance.now();
  const times = await Promise.all(
    graders.map(async (grader, index) => {
      await wait(Math.max(0, begun + index * gap - performance.now()));
      const before = performance.now();
      await act(grader);
      return performance.now() - before;
    }),
  );
  return percentile(times, 0.99);
}

async function stage(gap: number) {
  const cluster = await throwawayCluster({ durable: true });
  const product = await startProduct({ app: cluster.appUrl, owner: cluster.ownerUrl });
  const manager = await signIn(product.url, 'centre.manager');
  const graders = await gradersOf(manager);
  const pool: pg.Pool = rawPool(cluster.url);
  const raw = await gradersOf(manager);
  const upserted = async (grader: Grader) => {
    grader.saves += 1;
    await upsertSheet(pool, grader.cohortId, grader.keys, grader.saves);
  };
  return {
    baseline: { name: 'one durable multi-row upsert', round: () => slowestOf(raw, gap, upserted) },
    product: { name: 'PUT …/grades', round: () => slowestOf(graders, gap, (grader) => save(manager, grader)) },
    async stop() {
      await pool.end();
      await product.stop();
      await cluster.stop();
    },
  };
}

/** A whole grade sheet saved by a hundred graders at work at the same time, on a durable database. */
export const benches: Bench[] = [
  {
    name: 'save of a sheet of 30 × 8, p99 of 100 graders at work',
    unit: 'ms',
    goal: { ratio: 'at most', value: 2 },
    prepare: () => stage(PACE_MS / GRADERS),
  },
  {
    name: 'save of a sheet of 30 × 8, p99 of 100 in the same instant',
    unit: 'ms',
    goal: null,
    prepare: () => stage(0),
  },
];
