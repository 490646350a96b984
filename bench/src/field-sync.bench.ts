import { randomUUID } from 'node:crypto';
import { contract } from '@kompeten/contract';
import { throwawayCluster } from '@kompeten/local-postgres';
import type pg from 'pg';
import { eightUnits, type Official, runningCohort, signIn } from './demo-office.ts';
import type { Bench } from './measure.ts';
import { startProduct } from './product-process.ts';
import { insertEvents, rawPool } from './raw-rows.ts';

const EVENTS = 5000;
const PEOPLE = 100;

interface Statement {
  id: string;
  enrolmentId: string;
  unitCode: string;
  judgement: 'K' | 'BK';
  supersedes: string[];
  madeAt: string;
}

/** What a device made in weeks without a connection: every cell judged, and judged again, each time on what it had said before. */
function statementsFor(enrolmentIds: readonly string[]): Statement[] {
  const last = new Map<string, string>();
  return Array.from({ length: EVENTS }, (_, index) => {
    const enrolmentId = enrolmentIds[index % PEOPLE] ?? '';
    const unitCode = eightUnits[Math.floor(index / PEOPLE) % eightUnits.length] ?? '';
    const cell = `${enrolmentId} ${unitCode}`;
    const before = last.get(cell);
    const id = randomUUID();
    last.set(cell, id);
    const madeAt = new Date(Date.now() - (EVENTS - index) * 1000).toISOString();
    return { id, enrolmentId, unitCode, judgement: index % 3 ? 'K' : 'BK', supersedes: before ? [before] : [], madeAt };
  });
}

async function synced(manager: Official): Promise<number> {
  const { cohortId, enrolmentIds } = await runningCohort(manager, PEOPLE, eightUnits);
  const events = statementsFor(enrolmentIds);
  const body = { deviceId: 'ukur', deviceNow: new Date().toISOString(), events };
  const before = performance.now();
  const { results } = await manager.call(contract.sendGradeEvents, { params: { cohortId }, body });
  const taken = performance.now() - before;
  if (results.some(({ outcome }) => outcome !== 'recorded')) throw new Error('Not every event was recorded.');
  return taken;
}

/** The same rows into the same table by one statement and nothing else: no question asked, nothing derived, nobody told. */
async function inserted(manager: Official, pool: pg.Pool): Promise<number> {
  const { cohortId, enrolmentIds } = await runningCohort(manager, PEOPLE, eightUnits);
  const cells = PEOPLE * eightUnits.length;
  const rows = statementsFor(enrolmentIds).map((event, index) => ({
    ...event,
    version: Math.floor(index / cells) + 1,
  }));
  const before = performance.now();
  await insertEvents(pool, cohortId, rows);
  return performance.now() - before;
}

/** Five thousand judgements of a device that comes back after weeks, on a durable database. */
export const benches: Bench[] = [
  {
    name: 'sync of 5,000 offline judgements',
    unit: 'ms',
    goal: { ratio: 'at most', value: 3 },
    async prepare() {
      const cluster = await throwawayCluster({ durable: true });
      const product = await startProduct({ app: cluster.appUrl, owner: cluster.ownerUrl });
      const manager = await signIn(product.url, 'centre.manager');
      const pool = rawPool(cluster.url);
      return {
        baseline: { name: 'one bulk INSERT of the same rows', round: () => inserted(manager, pool) },
        product: { name: 'POST …/grade-events', round: () => synced(manager) },
        async stop() {
          await pool.end();
          await product.stop();
          await cluster.stop();
        },
      };
    },
  },
];
