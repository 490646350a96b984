import { throwawayCluster } from '@kompeten/local-postgres';
import { type Official, signIn } from './demo-office.ts';
import { issuedRound, requestedRound } from './demo-rounds.ts';
import type { Bench, Side, Stage } from './measure.ts';
import { peakDuring } from './process-family.ts';
import { type Running, startProduct } from './product-process.ts';
import { sizeOf } from './sizes.ts';

/** People of one cohort. */
const PEOPLE = 50;
/** Cohorts of the smaller round; the larger one has four times as many. */
const COHORTS = Math.max(1, Math.round(sizeOf(200) / PEOPLE));

/** The most that the product holds from the approval of a round to its last file. */
function peakSide(product: Running, [manager, head]: readonly [Official, Official], cohorts: number): Side {
  return {
    name: `peak memory with ${cohorts * PEOPLE} certificates`,
    async round() {
      const roundId = await requestedRound(manager, cohorts, PEOPLE);
      return peakDuring(product.pid, () => issuedRound(head, roundId));
    },
  };
}

async function prepare(): Promise<Stage> {
  const cluster = await throwawayCluster();
  const product = await startProduct({ app: cluster.appUrl, owner: cluster.ownerUrl });
  const officials = [await signIn(product.url, 'centre.manager'), await signIn(product.url, 'centre.head')] as const;
  return {
    baseline: peakSide(product, officials, COHORTS),
    product: peakSide(product, officials, 4 * COHORTS),
    async stop() {
      await product.stop();
      await cluster.stop();
    },
  };
}

/** Memory stays flat: four times the certificates take at most a tenth more. */
export const benches: Bench[] = [
  {
    name: 'memory of issuing, four times as many against as many',
    unit: 'MB',
    goal: { ratio: 'at most', value: 1.1 },
    prepare,
  },
];
